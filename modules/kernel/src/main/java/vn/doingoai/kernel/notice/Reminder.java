package vn.doingoai.kernel.notice;

import java.time.LocalDate;

/**
 * Tells people of deadlines that come near or have passed. A slice contributes by having a CDI bean of this type; it is
 * asked once a day for each tenant, and again after a restart, so it names each {@link Notice#event} for good.
 */
public interface Reminder {

    /** Tells whom it concerns; runs with the access of the whole tenant and without a caller. */
    void remind(LocalDate today);
}
