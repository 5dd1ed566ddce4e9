package vn.doingoai.checks.isolation;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.checks.portal.Session;

/**
 * What the application's role sees and changes in one table, whoever asks, beside what the table's kind allows. Each
 * attempt is undone.
 */
final class Behaviour {
    private final Session session;
    private final World world;
    private final Table table;
    private final List<String> findings = new ArrayList<>();

    Behaviour(Session session, World world, Table table) {
        this.session = session;
        this.world = world;
        this.table = table;
    }

    /** What anybody sees or changes that they should not, and the other way round; empty when the contract is kept. */
    List<String> findings() throws SQLException {
        for (Asker asker : Asker.all(world)) {
            reads(asker);
            for (Row row : world.rows(table)) {
                boolean allowed = asker.writes(row);
                attempt("UPDATE", asker, row, update("tenant_id = tenant_id", row), allowed);
                attempt("DELETE", asker, row, "delete from portal." + table + " where " + row.condition(), allowed);
                moves(asker, row);
            }
            inserts(asker);
        }
        return findings;
    }

    private void reads(Asker asker) throws SQLException {
        Set<String> expected = new HashSet<>();
        for (Row row : world.rows(table)) {
            if (asker.sees(row)) {
                expected.add(row.tenant() + "/" + row.id());
            }
        }
        String id = table.has("id") ? "id" : "null::uuid";
        Savepoint before = enter(asker);
        Set<String> seen = new HashSet<>(
                session.texts("select tenant_id || '/' || coalesce(" + id + "::text, 'null') from portal." + table));
        undo(before);
        if (!seen.equals(expected)) {
            findings.add(asker.who() + " sees " + seen + " of " + table + " and not " + expected);
        }
    }

    /** Nobody hands a row over to another tenant, and a unit none to its neighbour. */
    private void moves(Asker asker, Row row) throws SQLException {
        if (row.tenant().equals("alpha")) {
            attempt("UPDATE", asker, row, update("tenant_id = 'beta'", row), false);
        }
        if (asker.scope().equals("UNIT") && table.kind().unitWrites()) {
            ForeignKey owner = table.ownership().orElseThrow();
            for (int unit = 0; unit < 2; unit++) {
                UUID other = world.id(owner.target(), row.tenant(), unit);
                boolean stays = row.unit().equals(world.unit(row.tenant(), unit));
                attempt(
                        "UPDATE",
                        asker,
                        row,
                        update(owner.column() + " = '" + other + "'", row),
                        stays && asker.writes(row));
            }
        }
    }

    private String update(String change, Row row) {
        return "update portal." + table + " set " + change + " where " + row.condition();
    }

    private void inserts(Asker asker) throws SQLException {
        for (String tenant : World.TENANTS) {
            for (int unit = 0; unit < 2; unit++) {
                UUID id = UUID.randomUUID();
                var row = new Row(table, tenant, world.unit(tenant, unit), id);
                boolean allowed = asker.writes(row) && table.rights().contains("INSERT");
                Savepoint before = enter(asker);
                judge("INSERT", asker, row, insert(tenant, unit, id), allowed);
                undo(before);
            }
        }
    }

    private boolean insert(String tenant, int unit, UUID id) throws SQLException {
        try {
            return world.insert(table, tenant, unit, id) > 0;
        } catch (SQLException e) {
            return passedPolicies(e);
        }
    }

    private void attempt(String right, Asker asker, Row row, String command, boolean allowed) throws SQLException {
        Savepoint before = enter(asker);
        boolean done;
        try {
            done = session.update(command) > 0;
        } catch (SQLException e) {
            done = passedPolicies(e);
        }
        undo(before);
        judge(
                right + " (" + command + ")",
                asker,
                row,
                done,
                allowed && table.rights().contains(right));
    }

    private void judge(String act, Asker asker, Row row, boolean done, boolean allowed) {
        if (done != allowed) {
            findings.add(asker.who() + (done ? " can " : " cannot ") + act + " " + row);
        }
    }

    /** Policies are checked before keys and references: who fails at those was let in. */
    private static boolean passedPolicies(SQLException e) throws SQLException {
        if (e.getSQLState().startsWith("23")) {
            return true;
        }
        if (e.getSQLState().equals("42501")) {
            return false;
        }
        throw e;
    }

    private Savepoint enter(Asker asker) throws SQLException {
        Savepoint before = session.connection().setSavepoint();
        session.enter(
                asker.tenant(),
                asker.scope(),
                asker.unit() == null ? "" : asker.unit().toString());
        session.update("set local role portal_app");
        return before;
    }

    private void undo(Savepoint before) throws SQLException {
        session.connection().rollback(before);
        session.connection().releaseSavepoint(before);
    }
}
