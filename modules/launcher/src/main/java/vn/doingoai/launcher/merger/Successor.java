package vn.doingoai.launcher.merger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.launcher.tenants.OwnerSql;

/** The tenant that takes over, as it stands. Its methods turn to it. */
final class Successor {
    private final OwnerSql sql;
    private final Merger merger;

    Successor(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
    }

    /** Whether it is among the tenants that were loaded. */
    boolean isThere() throws SQLException {
        sql.enter(merger.to());
        return sql.find("select 1 from portal.tenant where tenant_id = portal.current_tenant()", row -> 1)
                .isPresent();
    }

    /** The first unit of all on the day it takes over: the province itself. */
    Optional<UUID> root() throws SQLException {
        return existing("parent_id is null and kind in ('PROVINCE', 'CENTRAL_CITY')", "");
    }

    /** The unit that has a code on the day it takes over: what the closed tenant's unit of this code became. */
    Optional<UUID> heir(String code) throws SQLException {
        return existing("code = ?", code);
    }

    private Optional<UUID> existing(String condition, String code) throws SQLException {
        sql.enter(merger.to());
        String query = "select id from portal.unit where tenant_id = portal.current_tenant()"
                + " and valid_from <= ? and (valid_to is null or valid_to >= ?) and " + condition;
        return code.isEmpty()
                ? sql.find(query, row -> row.getObject(1, UUID.class), merger.effective(), merger.effective())
                : sql.find(query, row -> row.getObject(1, UUID.class), merger.effective(), merger.effective(), code);
    }

    /** The ordinal of its last publication, 0 before the first. */
    long lastPublication() throws SQLException {
        sql.enter(merger.to());
        return sql.find(
                        "select coalesce(max(ordinal), 0) from portal.publication where tenant_id = portal.current_tenant()",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** Records who did what at the console. */
    void note(String act, String doneBy) throws SQLException {
        sql.update(
                "insert into portal.merger_act (id, closed_tenant, successor, act, done_by) values (?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(),
                merger.from(),
                merger.to(),
                act,
                doneBy);
    }
}
