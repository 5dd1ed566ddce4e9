package vn.doingoai.checks.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.checks.portal.Session;

/**
 * Two provinces with two units each, and in every table a row for each unit: made from the catalogue alone, as the owner
 * who is bound by policies too.
 */
final class World {
    static final List<String> TENANTS = List.of("alpha", "beta");
    private static final int UNITS = 2;

    private final Session session;
    private final List<Row> rows = new ArrayList<>();
    /** By table, tenant and number of the unit. */
    private final Map<List<Object>, UUID> ids = new HashMap<>();

    World(Session session) {
        this.session = session;
    }

    /** Fills the tables, which must come parents first. */
    void fill(List<Table> tables) throws SQLException {
        session.update("set local role portal_owner");
        for (Table table : tables) {
            if (table.kind() != TableKind.REFERENCE) {
                fill(table);
            }
        }
        session.update("reset role");
    }

    private void fill(Table table) throws SQLException {
        // What triggers write beside a row is not of the contract's making.
        session.update("alter table portal." + table + " disable trigger user");
        for (String tenant : TENANTS) {
            session.enter(tenant, "TENANT", "");
            for (int unit = 0; unit < (table.has("id") ? UNITS : 1); unit++) {
                UUID id = UUID.randomUUID();
                insert(table, tenant, unit, id);
                ids.put(List.of(table.name(), tenant, unit), id);
                rows.add(new Row(table, tenant, unit(tenant, unit), table.has("id") ? id : null));
            }
        }
    }

    /** Inserts one more row for a unit; whoever is asking must be allowed to. */
    int insert(Table table, String tenant, int unit, UUID id) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String value = value(table, column, tenant, unit, id);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return session.update("insert into portal." + table.name() + " ("
                + values.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))
                + ") values ("
                + String.join(", ", values.values()) + ")");
    }

    private @Nullable String value(Table table, Column column, String tenant, int unit, UUID id) {
        if (column.name().equals("tenant_id")) {
            return "'" + tenant + "'";
        }
        if (column.name().equals("to_tenant_id")) {
            return "'" + (tenant.equals("alpha") ? "beta" : "alpha") + "'";
        }
        if (column.name().equals("id")) {
            return "'" + id + "'";
        }
        for (ForeignKey key : table.keys()) {
            if (key.column().equals(column.name()) && !key.target().equals(table.name())) {
                return "'" + ids.get(List.<Object>of(key.target(), tenant, unit)) + "'";
            }
        }
        return column.optional() ? null : plain(column, unit, id);
    }

    /** The last value that a check allows is the one farthest in a life cycle, where a unit sees most. */
    private static String plain(Column column, int unit, UUID id) {
        if (!column.allowed().isEmpty()) {
            return "'" + column.allowed().get(column.allowed().size() - 1) + "'";
        }
        return switch (column.type()) {
            case "text", "varchar" -> "'" + column.name() + " " + id + "'";
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "date" -> "date '2020-01-01'";
            case "timestamptz" -> "now()";
            case "bool" -> "false";
            case "bytea" -> "'x'::bytea";
            case "int2", "int4", "int8", "numeric" -> Integer.toString(unit + 1);
            default -> throw new IllegalStateException("No value known for a column of type " + column.type());
        };
    }

    /** The key of a row made for a unit. */
    UUID id(String table, String tenant, int unit) {
        UUID id = ids.get(List.<Object>of(table, tenant, unit));
        if (id == null) {
            throw new IllegalStateException("No row of " + table + " for " + tenant + "/" + unit);
        }
        return id;
    }

    /** The key of a unit. */
    UUID unit(String tenant, int number) {
        UUID id = ids.get(List.<Object>of("unit", tenant, number));
        // Before the units there is the table of tenants, whose rows belong to no unit.
        return id == null ? new UUID(0, 0) : id;
    }

    /** The rows of one table. */
    List<Row> rows(Table table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }
}
