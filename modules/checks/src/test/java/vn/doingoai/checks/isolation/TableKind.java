package vn.doingoai.checks.isolation;

/** The kinds that a table may declare in its comment, and who may then see and change a row of it. */
enum TableKind {
    /** All units of the tenant read, the province writes. */
    TENANT_SHARED,
    /** The owning unit and the province read and write. */
    UNIT_OWNED,
    /** The province writes, the units addressed read. */
    ADDRESSED,
    /** A row inside an aggregate: as its parent. */
    CHILD,
    /** Only the tenant's own staff, no unit. */
    TENANT_ONLY,
    /** Two tenants see it: who sends writes it, who receives reads it. */
    DELIVERED,
    /** No tenant: everybody reads, nobody of the application writes. */
    REFERENCE;

    /** Whether a unit may see rows of its own. */
    boolean ofUnits() {
        return this != TENANT_ONLY && this != DELIVERED;
    }

    /** Whether a unit without the province's scope may write its own row of this kind. */
    boolean unitWrites() {
        return this == UNIT_OWNED || this == CHILD;
    }
}
