package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;

/** Counts the documents of a period and names the rows behind; one statement for all figures. */
@ApplicationScoped
@Transactional
class LegalCountQueries {

    /**
     * What counts, and by which day. Acted on: once a period, however often. Issued: what the body drafted for the province.
     * Repealed: documents of the province, by the day of what repealed them. Drafted: what had not been issued by then.
     */
    private static final String COUNTED = """
            with counted as (
                select 'party_affairs.directives.count' as indicator, d.*, h.day
                  from portal.legal_document d
                  join (select document_id, min(handled_on) as day from portal.legal_handling
                         where tenant_id = portal.current_tenant() and handled_on between ? and ?
                         group by document_id) h on h.document_id = d.id
                 where d.tenant_id = portal.current_tenant() and d.issuer_level = 'PARTY_CENTRAL' and d.state = 'ISSUED'
                union all
                select 'legal.issued.count', d.*, coalesce(d.counted_on, d.issued_on)
                  from portal.legal_document d
                 where d.tenant_id = portal.current_tenant() and d.issuer_level = 'PROVINCE' and d.ours
                   and d.state = 'ISSUED' and coalesce(d.counted_on, d.issued_on) between ? and ?
                union all
                select 'legal.repealed.count', d.*, coalesce(r.counted_on, r.issued_on, d.effective_to)
                  from portal.legal_document d
                  left join portal.legal_document r on r.tenant_id = portal.current_tenant() and r.id = d.ended_by_id
                 where d.tenant_id = portal.current_tenant() and d.issuer_level = 'PROVINCE' and d.state = 'ISSUED'
                   and d.ending = 'REPEALED'
                   and coalesce(r.counted_on, r.issued_on, d.effective_to) between ? and ?
                union all
                select 'legal.drafted.count', d.*, d.drafted_on
                  from portal.legal_document d
                 where d.tenant_id = portal.current_tenant() and d.ours and d.drafted_on between ? and ?
                   and (d.state = 'DRAFT' or coalesce(d.counted_on, d.issued_on) > ?))
            """;

    private static final String ISSUER = "replace(portal.search_key(issuer collate \"C\"), ' ', '-')";

    @Inject
    Sql sql;

    /** All counts of a period. */
    List<LegalCount> counts(Period period) {
        return sql.list(
                COUNTED + "select indicator, type, " + ISSUER + " as issuer, count(*) as count,"
                        + " bit_xor(hashtextextended(id::text || ':' || version, 0)) as mark"
                        + " from counted group by 1, 2, 3",
                row -> new LegalCount(
                        row.getString("indicator"),
                        row.getString("type"),
                        row.getString("issuer"),
                        row.getLong("count"),
                        row.getLong("mark")),
                days(period).toArray());
    }

    /**
     * The rows that count.
     *
     * @param type name of a kind, or empty for all
     * @param issuer value of a dimension, or empty for all
     */
    List<CountedRow> rows(String indicator, String type, String issuer, Period period, int first, int most) {
        List<Object> values = days(period);
        values.addAll(List.of(indicator, type, type, issuer, issuer, first, most));
        return sql.list(
                COUNTED + "select * from counted where indicator = ? and (? = '' or type = ?)" + " and (? = '' or "
                        + ISSUER + " = ?) order by day, number_key, id offset ? limit ?",
                row -> new CountedRow(
                        row.getObject("id", UUID.class),
                        "/legal/document.xhtml?id=" + row.getString("id"),
                        "",
                        row.getObject("day", LocalDate.class),
                        Citation.first(LegalRows.details(row)),
                        BigDecimal.ONE),
                values.toArray());
    }

    private static List<Object> days(Period period) {
        List<Object> days = new ArrayList<>();
        for (int branch = 0; branch < 4; branch++) {
            days.add(period.from());
            days.add(period.to());
        }
        days.add(period.to());
        return days;
    }
}
