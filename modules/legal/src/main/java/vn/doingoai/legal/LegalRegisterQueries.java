package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;

/** The documents that a report lists. */
@ApplicationScoped
@Transactional
class LegalRegisterQueries {

    private static final int MOST = 200;

    @Inject
    Sql sql;

    /** Issued documents that the body acted on in the period. */
    List<DocumentDetails> handled(Period period) {
        return list("""
                 and d.state = 'ISSUED' and exists (select from portal.legal_handling h
                       where h.tenant_id = portal.current_tenant() and h.document_id = d.id and h.handled_on between ? and ?)
                """, period.from(), period.to());
    }

    /** Documents that the body drafted and that were issued in the period. */
    List<DocumentDetails> issued(Period period) {
        return list(
                " and d.ours and d.state = 'ISSUED' and coalesce(d.counted_on, d.issued_on) between ? and ?",
                period.from(),
                period.to());
    }

    /** Documents that the body drafted in the period and that had not been issued by its end. */
    List<DocumentDetails> drafted(Period period) {
        return list("""
                 and d.ours and d.drafted_on between ? and ?
                 and (d.state = 'DRAFT' or coalesce(d.counted_on, d.issued_on) > ?)
                """, period.from(), period.to(), period.to());
    }

    /** Documents of the province that were repealed in the period. */
    List<DocumentDetails> repealed(Period period) {
        return list("""
                 and d.issuer_level = 'PROVINCE' and d.state = 'ISSUED' and d.ending = 'REPEALED'
                 and coalesce((select coalesce(r.counted_on, r.issued_on) from portal.legal_document r
                       where r.tenant_id = portal.current_tenant() and r.id = d.ended_by_id), d.effective_to) between ? and ?
                """, period.from(), period.to());
    }

    private List<DocumentDetails> list(String conditions, Object... values) {
        return sql.list(
                "select d.* from portal.legal_document d where d.tenant_id = portal.current_tenant()" + conditions
                        + " order by d.issued_on, d.number_key, d.id limit " + MOST,
                LegalRows::details,
                values);
    }
}
