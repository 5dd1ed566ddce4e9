package vn.doingoai.ui.waiting;

import java.util.Locale;

/** Why something waits, beside its day; the most urgent first. */
public enum Urgency {
    /** It came back, or something stands against it. */
    STOPPED,
    /** It is the caller's to do. */
    TO_DO,
    /** Others are to do it; the caller may want to ask them. */
    TO_WATCH;

    /** Name in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign that goes with its word. */
    public String shape() {
        return switch (this) {
            case STOPPED -> "back";
            case TO_DO -> "work";
            case TO_WATCH -> "";
        };
    }
}
