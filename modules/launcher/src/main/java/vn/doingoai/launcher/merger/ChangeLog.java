package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.launcher.tenants.OwnerSql;

/** {@code portal.merger_change}: what the act changed in the tenant that was entered, and how it was before. */
final class ChangeLog {

    /**
     * One changed row.
     *
     * @param before the columns that changed as a JSON object, or empty for a row that was added
     */
    record Change(String table, UUID row, String before) {}

    private final OwnerSql sql;
    private final Merger merger;
    private int ordinal;

    ChangeLog(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
    }

    /** Notes a row that was added to the tenant that was entered. */
    void added(String table, UUID row) throws SQLException {
        note(table, row, "");
    }

    /** Notes some columns of a row as they are now; call it before they change. */
    void changing(String table, UUID row, String... columns) throws SQLException {
        String before = sql.find(
                        "select jsonb_build_object("
                                + String.join(
                                        ", ",
                                        List.of(columns).stream()
                                                .map(c -> "'" + c + "', " + c)
                                                .toList())
                                + ")::text from portal." + table
                                + " where tenant_id = portal.current_tenant() and id = ?",
                        found -> found.getString(1),
                        row)
                .orElseThrow();
        note(table, row, before);
    }

    private void note(String table, UUID row, @Nullable String before) throws SQLException {
        ordinal++;
        sql.update("""
                insert into portal.merger_change (id, closed_tenant, ordinal, changed_table, row_id, before)
                values (?, ?, ?, ?, ?, ?)
                """, merger.id("change", table + "/" + row), merger.from(), ordinal, table, row, before);
    }

    /** What was noted for the tenant that was entered, the last change first. */
    List<Change> all() throws SQLException {
        return sql.list(
                """
                select changed_table, row_id, before from portal.merger_change
                 where tenant_id = portal.current_tenant() and closed_tenant = ? order by ordinal desc
                """,
                row -> new Change(
                        row.getString("changed_table"), row.getObject("row_id", UUID.class), row.getString("before")),
                merger.from());
    }

    /** Takes back what was noted for the tenant that was entered, and forgets the notes. */
    void takeBack() throws SQLException {
        for (Change change : all()) {
            if (change.before().isEmpty()) {
                sql.update(
                        "delete from portal." + change.table()
                                + " where tenant_id = portal.current_tenant() and id = ?",
                        change.row());
            } else {
                restore(change);
            }
        }
        sql.update(
                "delete from portal.merger_change where tenant_id = portal.current_tenant() and closed_tenant = ?",
                merger.from());
    }

    private void restore(Change change) throws SQLException {
        List<String> columns = sql.list("select jsonb_object_keys(?::jsonb)", row -> row.getString(1), change.before());
        String list = String.join(", ", columns);
        sql.update(
                "update portal." + change.table() + " t set (" + list + ") = (select " + list
                        + " from jsonb_populate_record(null::portal." + change.table() + ", ?::jsonb))"
                        + " where t.tenant_id = portal.current_tenant() and t.id = ?",
                change.before(),
                change.row());
    }
}
