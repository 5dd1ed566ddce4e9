package vn.doingoai.delegations;

import java.util.Locale;

/** Where a row stands: the first six for an item of the plan, the others for a delegation as it went. */
public enum DelegationState {
    /** Đề xuất. */
    PROPOSED,
    /** Trả lại. */
    RETURNED,
    /** Đã nhận vào kế hoạch. */
    ACCEPTED,
    /** Đã duyệt: the plan by the Standing Committee; the delegation by decision. */
    APPROVED,
    /** Hoãn. */
    POSTPONED,
    /** Đã thực hiện. */
    EXECUTED,
    /** Đã đăng ký. */
    REGISTERED,
    /** Đang đi. */
    IN_PROGRESS,
    /** Đã về. */
    COMPLETED,
    /** Đã báo cáo. */
    REPORTED,
    /** Đã xác nhận: counted, cannot change. */
    CONFIRMED,
    /** Hủy. */
    CANCELLED;

    /** Name in the HTTP interface and in message keys, as in {@code in_progress}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an item of the plan can still be written. */
    boolean isItemOpen() {
        return this == PROPOSED || this == RETURNED || this == ACCEPTED;
    }

    /** Whether nothing follows but a correction. */
    boolean isFinal() {
        return this == EXECUTED || this == CONFIRMED || this == CANCELLED;
    }
}
