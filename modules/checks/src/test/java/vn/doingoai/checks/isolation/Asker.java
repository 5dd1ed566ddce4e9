package vn.doingoai.checks.isolation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks the database, as the three settings of a transaction describe them; an empty text is unset.
 *
 * @param who how a finding names them
 */
record Asker(
        String who, String tenant, String scope, @Nullable UUID unit) {

    /** Everybody whom the contract lets ask: the rightful, the neighbours, and those who left something unsaid. */
    static List<Asker> all(World world) {
        UUID first = world.unit("alpha", 0);
        return List.of(
                new Asker("the province", "alpha", "TENANT", null),
                new Asker("another province", "beta", "TENANT", null),
                new Asker("a unit", "alpha", "UNIT", first),
                new Asker("a sibling unit", "alpha", "UNIT", world.unit("alpha", 1)),
                new Asker("a unit of another province", "beta", "UNIT", world.unit("beta", 0)),
                new Asker("a unit's key at another province", "beta", "UNIT", first),
                new Asker("unit scope without a unit", "alpha", "UNIT", null),
                new Asker("no scope", "alpha", "", null),
                new Asker("no scope with a unit", "alpha", "", first),
                new Asker("a scope that does not exist", "alpha", "EVERYTHING", null),
                new Asker("no tenant", "", "TENANT", null),
                new Asker("no tenant with a unit", "", "UNIT", first),
                new Asker("a tenant that does not exist", "gamma", "TENANT", null),
                new Asker("nobody", "", "", null));
    }

    /** Whether this row is theirs to see. */
    boolean sees(Row row) {
        if (row.table().kind() == TableKind.REFERENCE) {
            return true;
        }
        // In this world there are two tenants, and each sends to the other.
        boolean receives = row.table().kind() == TableKind.DELIVERED && World.TENANTS.contains(tenant);
        if (!row.tenant().equals(tenant) && !receives) {
            return false;
        }
        return switch (scope) {
            case "TENANT" -> true;
            case "UNIT" ->
                row.table().kind() == TableKind.TENANT_SHARED
                        || (row.table().kind().ofUnits() && row.unit().equals(unit));
            default -> false;
        };
    }

    /** Whether this row is theirs to write, where the application may write such rows at all. */
    boolean writes(Row row) {
        return sees(row)
                && row.tenant().equals(tenant)
                && (scope.equals("TENANT") || row.table().kind().unitWrites());
    }
}
