package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document that decides or reports.
 *
 * @param number number and notation, as in "15/BC-SVHTT"
 * @param date day of the document
 */
public record Decision(String number, LocalDate date) implements Serializable {}
