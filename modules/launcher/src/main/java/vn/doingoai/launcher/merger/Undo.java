package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.launcher.LaunchProblem;
import vn.doingoai.launcher.tenants.OwnerSql;

/** Takes a merger back, inside one transaction: afterwards every row is as it was before, the audit trail aside. */
final class Undo {
    private final OwnerSql sql;
    private final Merger merger;

    Undo(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
    }

    /** Does it; call it with {@link Locks} held. */
    void run(String doneBy) throws SQLException {
        Successor successor = new Successor(sql, merger);
        Optional<Long> then = sql.find(
                "select successor_ordinal from portal.tenant_end where closed_tenant = ? and successor = ?",
                row -> row.getLong(1),
                merger.from(),
                merger.to());
        if (then.isEmpty()) {
            throw new LaunchProblem(merger.closed().name() + " chưa sáp nhập; không có gì để hoàn tác.");
        }
        if (successor.lastPublication() > then.get()) {
            throw new LaunchProblem(merger.successor().name()
                    + " đã phát hành văn bản sau khi kế tục, nên việc sáp nhập không hoàn tác được nữa.");
        }
        needOpenSuccessor();
        ChangeLog changes = new ChangeLog(sql, merger);
        sql.enter(merger.to());
        forgetReceived();
        sql.update(
                "delete from portal.reading where tenant_id = portal.current_tenant() and closed_tenant = ?",
                merger.from());
        changes.takeBack();
        // From here on the closed tenant may be written again.
        sql.update("delete from portal.tenant_end where closed_tenant = ?", merger.from());
        sql.enter(merger.from());
        changes.takeBack();
        successor.note("UNDONE", doneBy);
    }

    /** In a closed successor nothing can be taken back: its rows would stay, and nobody would be told. */
    private void needOpenSuccessor() throws SQLException {
        Optional<String> next = sql.find(
                "select successor_name from portal.tenant_end where closed_tenant = ?",
                row -> row.getString(1),
                merger.to());
        if (next.isPresent()) {
            throw new LaunchProblem(merger.successor().name() + " đã sáp nhập vào " + next.get()
                    + "; hãy hoàn tác việc sáp nhập đó trước.");
        }
    }

    /** The successor's own copies of what was handed over to it. */
    private void forgetReceived() throws SQLException {
        sql.enter(merger.from());
        List<UUID> handedOver = new ChangeLog(sql, merger)
                .all().stream()
                        .filter(change -> change.table().equals("delivery"))
                        .map(ChangeLog.Change::row)
                        .toList();
        sql.enter(merger.to());
        for (UUID delivery : handedOver) {
            sql.update("""
                    delete from portal.received_figure f using portal.received_publication p
                     where f.tenant_id = portal.current_tenant() and p.tenant_id = f.tenant_id
                       and p.id = f.publication_id and p.delivery_id = ?
                    """, delivery);
            sql.update(
                    "delete from portal.received_publication where tenant_id = portal.current_tenant() and delivery_id = ?",
                    delivery);
            sql.update(
                    "delete from portal.delivery_taken where tenant_id = portal.current_tenant() and id = ?", delivery);
        }
    }
}
