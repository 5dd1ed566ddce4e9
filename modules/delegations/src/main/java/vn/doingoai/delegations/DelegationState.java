package vn.doingoai.delegations;

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
    CANCELLED
}
