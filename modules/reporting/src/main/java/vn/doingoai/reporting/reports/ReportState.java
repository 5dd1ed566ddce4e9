package vn.doingoai.reporting.reports;

import java.util.Locale;

/** Where the province's report stands. Only {@link #DRAFT} and {@link #RETURNED} let its text be written. */
public enum ReportState {
    /** Being written. */
    DRAFT,
    /** With the leader; nobody writes. */
    IN_REVIEW,
    /** Sent back by the leader with a reason; being written again. */
    RETURNED,
    /** Text and figures are fixed for good. */
    APPROVED,
    /** Has its number and date. */
    NUMBERED,
    /** Out, and immutable. */
    PUBLISHED,
    /** A newer version replaces it; still readable, still immutable. */
    CORRECTED;

    /** Whether the text may be written. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Name in message keys: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign that goes with the word on a page. */
    public String shape() {
        return switch (this) {
            case DRAFT, IN_REVIEW -> "work";
            case RETURNED -> "back";
            case APPROVED, NUMBERED, PUBLISHED -> "done";
            case CORRECTED -> "nil";
        };
    }
}
