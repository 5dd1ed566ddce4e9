package vn.doingoai.rollup.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.doingoai.indicators.published.PublishedReport;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.persistence.BulkInsert;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.PeriodName;

/**
 * Writes the receiver's copy of a publication. The newest word on a province's figure of a period is the current one; what
 * it takes the place of stays, and says so.
 */
@ApplicationScoped
@Transactional
class ReceivingQueries {

    @Inject
    Sql sql;

    /** Its row, with the key of the delivery: what is copied again is the same row again. */
    void publication(Delivery delivery, PublishedReport report, String province, byte[] pdf) {
        sql.update(
                """
                insert into portal.received_publication (id, delivery_id, from_tenant_id, publication_id, province, title,
                    number, document_date, period, period_from, period_to, outline_key, units_asked, units_answered,
                    request_id, request_no, replaces_id, correction_reason, sha256, published_at, pdf)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                delivery.id(),
                delivery.id(),
                delivery.from(),
                report.publication(),
                province,
                report.title(),
                report.number(),
                report.date(),
                PeriodName.of(report.period()),
                report.period().from(),
                report.period().to(),
                report.outline(),
                report.unitsAsked(),
                report.unitsAnswered(),
                report.request(),
                report.requestNumber(),
                report.replaces(),
                report.correctionReason(),
                report.sha256(),
                report.publishedAt().atOffset(ZoneOffset.UTC),
                pdf);
    }

    /** Marks what a publication takes the place of; nothing where it corrects nothing. */
    void supersede(Delivery delivery, PublishedReport report) {
        sql.update("""
                update portal.received_publication set superseded = true, version = version + 1
                 where tenant_id = portal.current_tenant() and publication_id = ? and from_tenant_id = ?
                """, report.replaces(), delivery.from());
    }

    /**
     * Its figures. Those of the publication that it corrects are no longer current, named again or not; those that say
     * something else than there are marked, and stay marked in a correction of the correction.
     */
    void figures(UUID publication, String province, PublishedReport report, List<ReceivedFigure> figures) {
        String period = PeriodName.of(report.period());
        setAside(province, period, report, figures);
        new BulkInsert<ReceivedFigure>("received_figure")
                .column("id", "uuid", each -> each.id(publication))
                .column("publication_id", "uuid", each -> publication)
                .column("province", "text", each -> province)
                .column("period", "text", each -> period)
                .column("indicator", "text", ReceivedFigure::indicator)
                .column("dimensions", "text", ReceivedFigure::dimensions)
                .column("state", "text", ReceivedFigure::state)
                .column("amount", "numeric", ReceivedFigure::amount)
                .column("precision", "text", ReceivedFigure::precision)
                .column("missing_units", "integer", ReceivedFigure::missingUnits)
                .column("covered_from", "date", ReceivedFigure::coveredFrom)
                .column("covered_to", "date", ReceivedFigure::coveredTo)
                .run(sql, figures);
        markCorrected(publication, report);
    }

    private void setAside(String province, String period, PublishedReport report, List<ReceivedFigure> figures) {
        sql.update("""
                update portal.received_figure f set current = false, version = f.version + 1
                  from portal.received_publication p
                 where f.tenant_id = portal.current_tenant() and f.current
                   and p.tenant_id = portal.current_tenant() and p.id = f.publication_id and p.publication_id = ?
                """, report.replaces());
        String[] names = figures.stream()
                .map(each -> each.indicator() + each.dimensions())
                .toArray(String[]::new);
        sql.update("""
                update portal.received_figure set current = false, version = version + 1
                 where tenant_id = portal.current_tenant() and current and province = ? and period = ?
                   and indicator || dimensions = any (cast(? as text[]))
                """, province, period, names);
    }

    private void markCorrected(UUID publication, PublishedReport report) {
        sql.update("""
                update portal.received_figure f set corrected = true
                 where f.tenant_id = portal.current_tenant() and f.publication_id = ? and cast(? as uuid) is not null
                   and not exists (
                    select from portal.received_publication p
                      join portal.received_figure o
                        on o.tenant_id = portal.current_tenant() and o.publication_id = p.id
                     where p.tenant_id = portal.current_tenant() and p.publication_id = ? and not o.corrected
                       and o.indicator = f.indicator and o.dimensions = f.dimensions and o.state = f.state
                       and o.amount is not distinct from f.amount)
                """, publication, report.replaces(), report.replaces());
    }
}
