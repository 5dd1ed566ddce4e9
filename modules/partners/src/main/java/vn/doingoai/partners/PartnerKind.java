package vn.doingoai.partners;

/** What a partner is. Kinds of the register of partners, and ministries and agencies of states, which it lacks. */
public enum PartnerKind {
    /** Chính quyền tỉnh, thành phố, địa phương nước ngoài. */
    PROVINCE_LOCALITY,
    /** Bộ, cơ quan nhà nước của một nước. */
    STATE_AGENCY,
    /** Đại sứ quán. */
    EMBASSY,
    /** Tổng lãnh sự quán, lãnh sự quán. */
    CONSULATE,
    /** Tổ chức quốc tế liên chính phủ; its country is where it has its seat, if that is known. */
    INTL_ORG,
    /** Tổ chức phi chính phủ nước ngoài. */
    INGO,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Trường đại học, cơ sở nghiên cứu. */
    UNIVERSITY,
    /** Hội, hiệp hội. */
    ASSOCIATION,
    /** Lực lượng vũ trang nước ngoài. */
    MILITARY,
    /** Hội người Việt Nam ở nước ngoài. */
    DIASPORA_ASSOCIATION,
    /** Báo chí, truyền thông. */
    MEDIA
}
