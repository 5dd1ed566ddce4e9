package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.TenantClock;

/**
 * The numbers of documents: one series for each body, type and year, from 01 on 1 January (Decree 30/2020, article 15).
 * A number is taken under the lock of its series and given back when the transaction fails, so that there are neither
 * gaps nor duplicates.
 */
@ApplicationScoped
@Transactional
class NumberQueries {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    /** The next number; whoever else wants one of this series waits until the transaction ends. */
    int next(UUID unit, String type, int year) {
        sql.update("""
                insert into portal.number_series (id, unit_id, type, year) values (gen_random_uuid(), ?, ?, ?)
                on conflict (tenant_id, unit_id, type, year) do nothing
                """, unit, type, year);
        return sql.find("""
                        update portal.number_series set last = last + 1, version = version + 1
                        where tenant_id = portal.current_tenant() and unit_id = ? and type = ? and year = ?
                        returning last
                        """, row -> row.getInt("last"), unit, type, year).orElseThrow();
    }

    /** The day of the last document in a series; asked under its lock. */
    Optional<LocalDate> lastDay(UUID unit, String type, int year) {
        return sql.find("""
                select document_date from portal.document_number
                where tenant_id = portal.current_tenant() and unit_id = ? and type = ? and year = ?
                order by number desc limit 1
                """, row -> row.getObject("document_date", LocalDate.class), unit, type, year);
    }

    /** Enters a number in the register of documents. */
    void register(UUID unit, String type, int number, UUID report, LocalDate date) {
        sql.update(
                """
                insert into portal.document_number
                    (id, unit_id, type, year, number, report_id, document_date, given_by, given_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                unit,
                type,
                date.getYear(),
                number,
                report,
                date,
                caller.get().fullName(),
                Timestamp.from(clock.now()));
    }
}
