package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.persistence.Sql;

/** The end of a tenant's chain of publications, and the lock that keeps two from going behind the same link. */
@ApplicationScoped
@Transactional
class ChainQueries {

    @Inject
    Sql sql;

    /** The last link; whoever else publishes for the tenant waits until the transaction ends. */
    Link lockLast() {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended('portal.publication.' || portal.current_tenant(), 0))",
                row -> Boolean.TRUE);
        return sql.find("""
                select ordinal, sha256 from portal.publication
                where tenant_id = portal.current_tenant() order by ordinal desc limit 1
                """, row -> new Link(row.getLong("ordinal"), row.getString("sha256")))
                .orElse(Link.NONE);
    }

    /** The publication of a report, if it is out. */
    Optional<UUID> publicationOf(UUID report) {
        return sql.find(
                "select id from portal.publication where tenant_id = portal.current_tenant() and report_id = ?",
                row -> row.getObject("id", UUID.class),
                report);
    }
}
