package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;

/** How many units were asked to report for a period, and how many of them had when its figures were frozen. */
@ApplicationScoped
@Transactional
class CoverageQueries {

    @Inject
    Sql sql;

    /** Of one period. */
    record Coverage(int asked, int answered) {}

    /**
     * As it stood when the report was approved: who hands in later is in none of its figures.
     *
     * @param approvedAt when the figures were frozen
     */
    Coverage of(Period period, Instant approvedAt) {
        return sql.find(
                        """
                        select count(distinct u.unit_id) as asked,
                               count(distinct s.unit_id) filter (where s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')
                                   and exists (select from portal.submission_version v
                                                where v.tenant_id = portal.current_tenant() and v.submission_id = s.id
                                                  and v.submitted_at <= ?)) as answered
                          from portal.report_request r
                          join portal.request_unit u on u.tenant_id = portal.current_tenant() and u.request_id = r.id
                          left join portal.submission s on s.tenant_id = portal.current_tenant()
                               and s.request_id = r.id and s.unit_id = u.unit_id
                         where r.tenant_id = portal.current_tenant() and r.state <> 'DRAFT'
                           and r.period_from = ? and r.period_to = ?
                        """,
                        row -> new Coverage(row.getInt("asked"), row.getInt("answered")),
                        approvedAt.atOffset(ZoneOffset.UTC),
                        period.from(),
                        period.to())
                .orElseThrow();
    }
}
