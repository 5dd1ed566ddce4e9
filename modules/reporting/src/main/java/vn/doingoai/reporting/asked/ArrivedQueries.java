package vn.doingoai.reporting.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.indicators.published.RequestedReport;
import vn.doingoai.indicators.published.ReturnedReport;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.persistence.Sql;

/** Writes the province's copy of what the ministry sent. What another tenant sends under a known key changes nothing. */
@ApplicationScoped
@Transactional
class ArrivedQueries {

    @Inject
    Sql sql;

    /** A report that was given back. */
    record Returned(String title, UUID report) {}

    /** Copies a request, or what it says now. */
    void put(Delivery delivery, RequestedReport asked) {
        OffsetDateTime at = delivery.sentAt().atOffset(ZoneOffset.UTC);
        boolean reminded = asked.word() == RequestedReport.Word.REMINDED;
        sql.update(
                """
                insert into portal.national_ask as a (id, from_tenant_id, title, number, document_date, period_from,
                    period_to, deadline, note, closed, asked_at, reminded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when cast(? as boolean) then cast(? as timestamptz) end)
                on conflict (tenant_id, id) do update set deadline = excluded.deadline, closed = excluded.closed,
                    reminded_at = coalesce(excluded.reminded_at, a.reminded_at), version = a.version + 1
                 where a.from_tenant_id = excluded.from_tenant_id
                """,
                asked.request(),
                delivery.from(),
                asked.title(),
                asked.number(),
                asked.date(),
                asked.period().from(),
                asked.period().to(),
                asked.deadline(),
                asked.note(),
                asked.word() == RequestedReport.Word.CLOSED,
                at,
                reminded,
                at);
    }

    /** Notes that a publication was given back; empty when the sender never asked for it. */
    Optional<Returned> giveBack(Delivery delivery, ReturnedReport returned) {
        sql.update(
                """
                update portal.national_ask set returned_publication_id = ?, return_reason = ?, returned_by = ?,
                    returned_at = ?, version = version + 1
                 where tenant_id = portal.current_tenant() and id = ? and from_tenant_id = ?
                """,
                returned.publication(),
                returned.reason(),
                delivery.sentBy(),
                delivery.sentAt().atOffset(ZoneOffset.UTC),
                returned.request(),
                delivery.from());
        return sql.find(
                """
                select a.title, p.report_id
                  from portal.national_ask a
                  join portal.publication p on p.tenant_id = portal.current_tenant() and p.id = a.returned_publication_id
                 where a.tenant_id = portal.current_tenant() and a.id = ? and a.from_tenant_id = ?
                """,
                row -> new Returned(row.getString("title"), row.getObject("report_id", UUID.class)),
                returned.request(),
                delivery.from());
    }
}
