package vn.doingoai.legal;

/** Where in Party and State who issued it stands; in the order in which reports cite them. */
public enum IssuerLevel {
    /** Trung ương Đảng: Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư, ban Đảng. */
    PARTY_CENTRAL,
    /** Tỉnh ủy, Ban Thường vụ Tỉnh ủy. */
    PARTY_PROVINCE,
    /** Quốc hội, Chính phủ, Thủ tướng, bộ. */
    CENTRAL,
    /** HĐND, UBND, Chủ tịch UBND tỉnh. */
    PROVINCE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Cấp huyện, until 30/6/2025. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE
}
