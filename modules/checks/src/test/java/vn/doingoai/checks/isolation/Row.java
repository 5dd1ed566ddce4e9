package vn.doingoai.checks.isolation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that the contract made.
 *
 * @param unit the unit it belongs to or is addressed to, itself or through its parent
 * @param id its key beside the tenant; null in the table of tenants
 */
record Row(Table table, String tenant, UUID unit, @Nullable UUID id) {

    /** The condition that finds it. */
    String condition() {
        return "tenant_id = '" + tenant + "'" + (id == null ? "" : " and id = '" + id + "'");
    }

    @Override
    public String toString() {
        return table.name() + " of " + tenant + "/" + unit;
    }
}
