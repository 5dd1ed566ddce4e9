package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.organisation.UnitNames;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.launcher.tenants.OwnerSql;

/**
 * Carries a merger out, inside one transaction. Keys and times of what it writes follow from the merger alone, so that the
 * act, taken back and done again, writes the same rows.
 */
final class CarryOut {
    private final OwnerSql sql;
    private final Merger merger;
    private final ChangeLog changes;
    private final Successor successor;

    CarryOut(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
        this.changes = new ChangeLog(sql, merger);
        this.successor = new Successor(sql, merger);
    }

    /** Does it; call it with {@link Locks} held and nothing in the way. */
    void run(String doneBy) throws SQLException {
        OpenRows open = new OpenRows(sql, merger);
        List<OpenRows.OpenUnit> units = open.units();
        endUnits(open.unitsWithoutEnd());
        closeRequests(open.requests());
        new Handover(sql, merger, changes).deliver();
        long lastPublication = successor.lastPublication();
        UUID root = successor.root().orElseThrow();
        for (OpenRows.OpenUnit unit : units) {
            addHistory(unit, root);
        }
        close(lastPublication);
        successor.note("CARRIED_OUT", doneBy);
    }

    private void endUnits(List<OpenRows.OpenUnit> units) throws SQLException {
        for (OpenRows.OpenUnit unit : units) {
            changes.changing("unit", unit.id(), "valid_to", "version");
            sql.update("""
                    update portal.unit set valid_to = ?, version = version + 1
                     where tenant_id = portal.current_tenant() and id = ?
                    """, merger.lastDay(), unit.id());
        }
    }

    private void closeRequests(List<OpenRows.OpenRequest> requests) throws SQLException {
        for (OpenRows.OpenRequest request : requests) {
            changes.changing("report_request", request.id(), "state", "closed_at", "version");
            sql.update("""
                    update portal.report_request set state = 'CLOSED', closed_at = ?, version = version + 1
                     where tenant_id = portal.current_tenant() and id = ?
                    """, merger.moment().atOffset(ZoneOffset.UTC), request.id());
        }
    }

    /** The unit as a closed node of the successor's history, and what it became where there is a unit of the same code. */
    private void addHistory(OpenRows.OpenUnit unit, UUID root) throws SQLException {
        UUID node = merger.id("unit", unit.code());
        UnitNames names = unit.names();
        String name = merger.historyName(names.name());
        sql.update(
                """
                insert into portal.unit (id, code, kind, name, short_name, text_name, letterhead_parent, letterhead_name,
                    abbreviation, place, parent_id, valid_from, valid_to, search_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                node,
                merger.historyCode(unit.code()),
                unit.kind(),
                name,
                merger.historyName(names.shortName()),
                names.textName(),
                names.letterheadParent(),
                names.letterheadName(),
                names.abbreviation(),
                names.place(),
                unit.parent() == null ? root : merger.id("unit", unit.parent()),
                unit.validFrom(),
                merger.lastDay(),
                SearchKey.of(name));
        changes.added("unit", node);
        Optional<UUID> heir = unit.parent() == null ? Optional.of(root) : successor.heir(unit.code());
        if (heir.isPresent()) {
            link(node, heir.get());
        }
    }

    private void link(UUID node, UUID heir) throws SQLException {
        UUID id = merger.id("lineage", node);
        sql.update("""
                insert into portal.unit_lineage (id, from_unit_id, to_unit_id, type, effective, basis)
                values (?, ?, ?, 'MERGED_INTO', ?, ?)
                """, id, node, heir, merger.effective(), merger.end().basis());
        changes.added("unit_lineage", id);
    }

    private void close(long lastPublication) throws SQLException {
        sql.update(
                """
                insert into portal.tenant_end (closed_tenant, name, successor, successor_name, last_day, basis,
                    successor_ordinal)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                merger.from(),
                merger.closed().name(),
                merger.to(),
                merger.successor().textName(),
                merger.lastDay(),
                merger.end().basis(),
                lastPublication);
    }
}
