package vn.doingoai.delegations.plans;

import java.util.Locale;

/** Where one unit's part of a plan stands. */
public enum HandoverState {
    /** The unit writes. */
    OPEN,
    /** Handed in: the province has it. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Taken in. */
    ACCEPTED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the unit may write its items. */
    public boolean isOpen() {
        return this == OPEN || this == RETURNED;
    }
}
