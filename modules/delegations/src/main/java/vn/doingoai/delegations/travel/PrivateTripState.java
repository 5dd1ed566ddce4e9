package vn.doingoai.delegations.travel;

import java.util.Locale;

/** Life of a private trip abroad. */
public enum PrivateTripState {
    /** Đã khai. */
    DECLARED,
    /** Đã được phép. */
    PERMITTED,
    /** Đã về. */
    RETURNED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
