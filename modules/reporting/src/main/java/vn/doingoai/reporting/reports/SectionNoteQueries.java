package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.Sql;

/**
 * What is noted on a section beside its text. Written past the entity, and past queries on it: both would count it as a
 * change of the text, and whoever is writing would meet a conflict.
 */
@ApplicationScoped
@Transactional
class SectionNoteQueries {

    @Inject
    Sql sql;

    /** What its reader saw of the figures. */
    void see(UUID section, Seen seen) {
        sql.update(
                "update portal.report_section set seen = ? where tenant_id = portal.current_tenant() and id = ?",
                seen.toJson(),
                section);
    }

    /** Who is to write it, or nobody. */
    void assign(UUID section, @Nullable UUID officer) {
        sql.update(
                "update portal.report_section set assignee_id = ? where tenant_id = portal.current_tenant() and id = ?",
                officer,
                section);
    }
}
