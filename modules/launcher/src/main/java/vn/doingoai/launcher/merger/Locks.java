package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.util.stream.Stream;
import vn.doingoai.launcher.tenants.OwnerSql;

/**
 * The locks of an act: no launcher loads files meanwhile, and whoever works in one of the two tenants ends first. What comes
 * later waits at {@code portal.enter} for the moment that the act takes.
 */
final class Locks {
    private Locks() {}

    static void take(OwnerSql sql, Merger merger) throws SQLException {
        sql.list("select pg_advisory_xact_lock(hashtext('portal.migrations'))", row -> "");
        for (String tenant : Stream.of(merger.from(), merger.to()).sorted().toList()) {
            sql.list("select pg_advisory_xact_lock(hashtext('portal.tenant'), hashtext(?))", row -> "", tenant);
        }
    }
}
