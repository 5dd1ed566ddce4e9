package vn.doingoai.reporting.reports;

import java.time.Instant;

/**
 * A text that a section had.
 *
 * @param ordinal 1 for the draft
 */
public record TextRow(int ordinal, String writtenBy, Instant writtenAt) {}
