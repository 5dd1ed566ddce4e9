package vn.doingoai.launcher.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.launcher.tenants.OwnerSql;

/** Verifies the publications of all tenants; reads and changes nothing. */
public final class Verification {

    private Verification() {}

    /**
     * Walks all chains in one transaction, so that a publication under way is seen whole or not at all. Rolls back at the
     * end; one that was begun before is looked at as it stands, and rolled back too.
     *
     * @param owner connection of the role that owns the schema
     */
    public static List<Verdict> of(Connection owner) throws SQLException {
        boolean alone = owner.getAutoCommit();
        if (alone) {
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            owner.setAutoCommit(false);
        }
        try {
            OwnerSql sql = OwnerSql.on(owner);
            List<Verdict> verdicts = new ArrayList<>();
            for (String tenant :
                    sql.list("select distinct tenant_id from portal.tenant_host order by 1", row -> row.getString(1))) {
                verdicts.add(new TenantChain(sql, tenant).walk());
            }
            return verdicts;
        } finally {
            owner.rollback();
            owner.setAutoCommit(alone);
        }
    }
}
