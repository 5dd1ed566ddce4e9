package vn.doingoai.partners;

/** How close the province and a partner are; a partner may have none. */
public enum PartnerTier {
    /** Truyền thống. */
    TRADITIONAL,
    /** Chiến lược. */
    STRATEGIC,
    /** Tiềm năng. */
    PROSPECT
}
