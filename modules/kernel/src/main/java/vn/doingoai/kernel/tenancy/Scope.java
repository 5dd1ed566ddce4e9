package vn.doingoai.kernel.tenancy;

/** How much of a tenant's data a piece of work may see. There is no default: unset means nothing. */
public enum Scope {
    /** Everything of the tenant: the province's own staff, and trusted background work. */
    TENANT,
    /** Only what the caller's own unit owns or is addressed by. */
    UNIT
}
