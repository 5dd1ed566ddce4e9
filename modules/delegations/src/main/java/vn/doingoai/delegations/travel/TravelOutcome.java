package vn.doingoai.delegations.travel;

/** What became of an application to travel. */
public enum TravelOutcome {
    /** Chưa có kết quả. */
    PENDING,
    /** Đồng ý. */
    APPROVED,
    /** Không đồng ý. */
    REFUSED,
    /** Rút hồ sơ. */
    WITHDRAWN
}
