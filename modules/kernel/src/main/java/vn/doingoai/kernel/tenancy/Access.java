package vn.doingoai.kernel.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database enforces for one transaction.
 *
 * @param tenant the tenant's identifier, its folder name under {@code tenants/}
 * @param scope how much of the tenant is visible
 * @param unit the unit that {@link Scope#UNIT} is limited to; without one that scope sees only what is shared
 * @param readOnly whether the transaction may change nothing, even where the tenant is open
 */
public record Access(String tenant, Scope scope, @Nullable UUID unit, boolean readOnly) {

    /** Of somebody who reads and writes. */
    public Access(String tenant, Scope scope, @Nullable UUID unit) {
        this(tenant, scope, unit, false);
    }

    /** The whole tenant: for the province's staff and for work that acts on nobody's behalf. */
    public static Access ofTenant(String tenant) {
        return new Access(tenant, Scope.TENANT, null);
    }
}
