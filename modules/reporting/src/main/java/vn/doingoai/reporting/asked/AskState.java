package vn.doingoai.reporting.asked;

import java.util.Locale;

/** How far the province is with what the ministry asks for. */
public enum AskState {
    /** It was given back, and no correction was begun. */
    RETURNED,
    /** There is no report of the period. */
    TO_BEGIN,
    /** A report or its correction is on its way. */
    IN_WORK,
    /** The report is published. */
    PUBLISHED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign that goes with its word on pages. */
    public String shape() {
        return switch (this) {
            case RETURNED -> "back";
            case TO_BEGIN -> "";
            case IN_WORK -> "work";
            case PUBLISHED -> "done";
        };
    }
}
