package vn.doingoai.delegations.plans;

import java.util.Locale;

/** Life of a year's plan of delegations in one direction. */
public enum PlanState {
    /** Opened; units may already write down what they mean to propose. */
    OPEN,
    /** Units hand in. */
    COLLECTING,
    /** Sở Ngoại vụ has put it together. */
    COMPILED,
    /** Đã trình Ban Thường vụ Tỉnh ủy. */
    SUBMITTED_TO_STANDING_COMMITTEE,
    /** Đã duyệt. */
    APPROVED,
    /** Đã duyệt bổ sung, điều chỉnh. */
    AMENDED,
    /** The year is over. */
    CLOSED;

    /** Name in the HTTP interface and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether units hand in their part. */
    public boolean isCollecting() {
        return this == OPEN || this == COLLECTING;
    }

    /** Whether an approved plan stands, to which only amendments are proposed. */
    public boolean isApproved() {
        return this == APPROVED || this == AMENDED;
    }
}
