package vn.doingoai.reporting.requests;

import java.util.Locale;

/** Life of a request: written, sent to the units, ended. */
public enum RequestState {
    /** Only the province sees it. */
    DRAFT,
    /** The units addressed answer it. */
    ISSUED,
    /** Nothing more is taken in. */
    CLOSED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign that goes with its word on pages; empty for the hollow ring of what was not begun. */
    public String shape() {
        return switch (this) {
            case DRAFT -> "";
            case ISSUED -> "work";
            case CLOSED -> "done";
        };
    }
}
