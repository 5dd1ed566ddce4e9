package vn.doingoai.delegations;

/** Who receives a delegation in. */
public enum HostLevel {
    /** Tỉnh ủy, HĐND, UBND tỉnh. */
    PROVINCIAL_LEADERS,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Huyện, xã. */
    LOCALITY,
    /** Cơ quan khác. */
    OTHER_AGENCY
}
