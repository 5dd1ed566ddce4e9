package vn.doingoai.delegations;

/** Who invited a delegation in. */
public enum InvitedBy {
    /** Tỉnh. */
    PROVINCE,
    /** Bộ, ngành Trung ương. */
    CENTRAL_BODY,
    /** Cơ quan đại diện. */
    MISSION,
    /** Tổ chức quốc tế, phi chính phủ nước ngoài. */
    INGO,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Tự đến. */
    SELF
}
