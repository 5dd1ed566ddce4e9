package vn.doingoai.kernel.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.persistence.Sql;

/** Reads the tenant's rule sets, in a transaction of its own so that it never joins one of another access. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RuleSetQueries {

    @Inject
    Sql sql;

    /** All versions, the newest first. */
    public List<RuleSet> all() {
        return sql.list(
                "select id, content from portal.rule_set_version where tenant_id = portal.current_tenant()"
                        + " order by valid_from desc, rule_set_version desc",
                row -> RuleSet.parse(row.getString("content"), row.getObject("id", UUID.class)));
    }
}
