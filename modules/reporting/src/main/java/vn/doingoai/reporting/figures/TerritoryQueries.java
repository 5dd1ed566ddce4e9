package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;

/** When the province became another: its own units merge and divide without that, which changes no sum over all of them. */
@ApplicationScoped
@Transactional
public class TerritoryQueries {

    @Inject
    Sql sql;

    /** Whether the province was merged or divided after the first of these days and not after the last. */
    @Permit
    public boolean changed(LocalDate after, LocalDate until) {
        return sql.find("""
                        select exists (
                               select from portal.unit_lineage l
                                 join portal.unit f on f.tenant_id = l.tenant_id and f.id = l.from_unit_id
                                 join portal.unit t on t.tenant_id = l.tenant_id and t.id = l.to_unit_id
                                where l.tenant_id = portal.current_tenant() and l.type in ('MERGED_INTO', 'SPLIT_INTO')
                                  and l.effective > ? and l.effective <= ?
                                  and f.kind in ('PROVINCE', 'CENTRAL_CITY') and t.kind in ('PROVINCE', 'CENTRAL_CITY'))
                        """, row -> row.getBoolean(1), after, until).orElse(false);
    }
}
