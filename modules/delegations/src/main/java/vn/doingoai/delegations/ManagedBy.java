package vn.doingoai.delegations;

/** Who manages the cadre. */
public enum ManagedBy {
    /** Trung ương. */
    CENTRAL,
    /** Ban Thường vụ Tỉnh ủy. */
    PROV_PARTY_STANDING,
    /** Cơ quan khác. */
    OTHER
}
