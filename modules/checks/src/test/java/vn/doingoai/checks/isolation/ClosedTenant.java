package vn.doingoai.checks.isolation;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doingoai.checks.portal.Session;

/** What is still changed in a province that ended: nothing, be it by the application or by the owner of the schema. */
final class ClosedTenant {
    private static final String CLOSED = "alpha";

    private final Session session;
    private final World world;
    private final List<String> findings = new ArrayList<>();

    ClosedTenant(Session session, World world) {
        this.session = session;
        this.world = world;
    }

    /** Ends the province for the rest of the transaction. */
    void close() throws SQLException {
        session.update("insert into portal.tenant_end (closed_tenant, name, successor, successor_name, last_day, basis,"
                + " successor_ordinal) values ('alpha', 'Alpha', 'beta', 'Beta', date '2025-06-30', 'planted', 0)");
    }

    /** Who can still do what in a table, or cannot read it any more; empty when the contract is kept. */
    List<String> findings(Table table) throws SQLException {
        for (String role : List.of("portal_app", "portal_owner")) {
            attempt(role, "update portal." + table + " set tenant_id = tenant_id");
            attempt(role, "delete from portal." + table);
            Savepoint before = enter(role);
            try {
                world.insert(table, CLOSED, 0, UUID.randomUUID());
                findings.add(role + " can insert into " + table);
            } catch (SQLException e) {
                expectRefusal(e, role + " on insert into " + table);
            }
            undo(before);
        }
        Savepoint before = enter("portal_app");
        if (session.number("select count(*) from portal." + table) == 0) {
            findings.add("nobody can read " + table);
        }
        undo(before);
        return findings;
    }

    private void attempt(String role, String command) throws SQLException {
        Savepoint before = enter(role);
        try {
            if (session.update(command) > 0) {
                findings.add(role + " can " + command);
            }
        } catch (SQLException e) {
            expectRefusal(e, role + " on " + command);
        }
        undo(before);
    }

    private void expectRefusal(SQLException e, String who) {
        if (!"42501".equals(e.getSQLState())) {
            findings.add(who + " got as far as " + e.getMessage());
        }
    }

    private Savepoint enter(String role) throws SQLException {
        Savepoint before = session.connection().setSavepoint();
        session.enter(CLOSED, "TENANT", "");
        session.update("set local role " + role);
        return before;
    }

    private void undo(Savepoint before) throws SQLException {
        session.connection().rollback(before);
        session.connection().releaseSavepoint(before);
    }
}
