package vn.doingoai.rollup.requests;

import java.util.Locale;

/** Life of a request to provinces: written, sent, ended. */
public enum NationalRequestState {
    /** Only the ministry sees it. */
    DRAFT,
    /** The provinces answer it. */
    ISSUED,
    /** Nothing more is waited for. */
    CLOSED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign that goes with its word on pages. */
    public String shape() {
        return switch (this) {
            case DRAFT -> "";
            case ISSUED -> "work";
            case CLOSED -> "done";
        };
    }
}
