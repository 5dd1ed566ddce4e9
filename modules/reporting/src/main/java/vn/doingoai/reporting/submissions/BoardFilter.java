package vn.doingoai.reporting.submissions;

import org.jspecify.annotations.Nullable;

/**
 * What the board shows.
 *
 * @param text part of a unit's name, with or without accents; blank for all
 * @param state one state, or null for all
 * @param overdueOnly only units whose report is late or missing after the last day
 * @param offset how many rows to leave out
 * @param limit how many rows to show at most
 */
public record BoardFilter(String text, @Nullable SubmissionState state, boolean overdueOnly, int offset, int limit) {

    /** Everything. */
    public static final BoardFilter ALL = new BoardFilter("", null, false, 0, Integer.MAX_VALUE);
}
