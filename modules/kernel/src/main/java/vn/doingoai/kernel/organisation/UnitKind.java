package vn.doingoai.kernel.organisation;

/** What a unit of a tenant's organisation is. */
public enum UnitKind {
    PROVINCE,
    CENTRAL_CITY,
    /** A department or other agency of the province, or of the ministry. */
    DEPARTMENT,
    /** The office of the people's committee. */
    PROVINCIAL_OFFICE,
    /** District, town or city of a province; ended on 30/6/2025. */
    DISTRICT,
    COMMUNE,
    WARD,
    SPECIAL_ZONE,
    PARTY_BODY,
    COUNCIL,
    ARMED_FORCE,
    ASSOCIATION,
    MINISTRY
}
