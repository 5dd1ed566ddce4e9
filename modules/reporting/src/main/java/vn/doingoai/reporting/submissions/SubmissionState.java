package vn.doingoai.reporting.submissions;

import java.util.Locale;

/** Where a unit's report stands. */
public enum SubmissionState {
    /** Asked for; the unit has not opened it. */
    NOT_STARTED,
    /** Being written. */
    DRAFT,
    /** Handed in for the first time. */
    SUBMITTED,
    /** Sent back with a reason; being written again. */
    RETURNED,
    /** Handed in again. */
    RESUBMITTED,
    /** Taken in: locked, unless the province opens it again. */
    ACCEPTED;

    /** Whether the unit may write. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the province has it before itself. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == RESUBMITTED;
    }

    /** Name in the HTTP interface and in message keys: {@code not-started}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign that goes with its word on pages; empty for the hollow ring of what was not begun. */
    public String shape() {
        return switch (this) {
            case NOT_STARTED -> "";
            case DRAFT, SUBMITTED, RESUBMITTED -> "work";
            case RETURNED -> "back";
            case ACCEPTED -> "done";
        };
    }
}
