package vn.doingoai.delegations;

/** Who organises a delegation out. */
public enum Organizer {
    /** Tỉnh chủ trì. */
    PROVINCE,
    /** Cơ quan khác tổ chức. */
    OTHER_AGENCY
}
