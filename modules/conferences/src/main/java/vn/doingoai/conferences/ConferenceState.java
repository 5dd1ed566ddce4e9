package vn.doingoai.conferences;

import java.util.Locale;

/** Where a conference stands between its plan and the report on it. */
public enum ConferenceState {
    /** Intended, as in the second part of form 03; the unit writes it. */
    PLANNED,
    /** The dossier lies with the province. */
    PROPOSED,
    /** The province examines the dossier and asks other agencies. */
    APPRAISING,
    /** May be held as described. */
    PERMITTED,
    /** May not be held. */
    REFUSED,
    /** Has taken place, as in the first part of form 03. */
    HELD,
    /** Has taken place and was reported on; closed. */
    REPORTED,
    /** Will not take place. */
    CANCELLED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign that goes with its word on pages. */
    public String shape() {
        return switch (this) {
            case PLANNED -> "";
            case PROPOSED, APPRAISING -> "work";
            case PERMITTED, HELD, REPORTED -> "done";
            case REFUSED -> "late";
            case CANCELLED -> "nil";
        };
    }

    /** Whether it has taken place: such a row stands in the first part of form 03. */
    public boolean isHeld() {
        return this == HELD || this == REPORTED;
    }

    /** Whether it may still take place: such a row stands in the second part of form 03. */
    public boolean isAhead() {
        return this == PLANNED || isWithProvince() || this == PERMITTED;
    }

    /** Whether the province has the dossier, so that the unit does not write in it. */
    public boolean isWithProvince() {
        return this == PROPOSED || this == APPRAISING;
    }

    /** Whether nobody writes in it any more. */
    public boolean isClosed() {
        return this == REFUSED || this == REPORTED || this == CANCELLED;
    }
}
