package vn.doingoai.rollup.requests;

import java.util.Locale;

/** Where a province stands with what it was asked for. */
public enum ProvinceState {
    /** It has published nothing for the period. */
    ASKED,
    /** What it published was given back, and no correction has come. */
    RETURNED,
    /** It has published. */
    PUBLISHED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign that goes with its word on pages. */
    public String shape() {
        return switch (this) {
            case ASKED -> "";
            case RETURNED -> "back";
            case PUBLISHED -> "done";
        };
    }
}
