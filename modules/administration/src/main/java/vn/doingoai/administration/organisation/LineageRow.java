package vn.doingoai.administration.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step in a unit's history.
 *
 * @param unit the other unit
 * @param type RENAMED, MERGED_INTO … as {@code units.csv} has it
 * @param successor whether the other unit came after this one
 * @param basis the decision behind it, or empty
 */
public record LineageRow(UUID unit, String name, String type, LocalDate effective, String basis, boolean successor) {}
