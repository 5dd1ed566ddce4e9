package vn.doingoai.checks.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.persistence.Sql;

/** What the table of notices holds, and an event whose transaction fails. */
@ApplicationScoped
@Transactional
public class Told {
    @Inject
    Sql sql;

    @Inject
    Reports reports;

    /** The events that were told to a user, as far as this access sees them. */
    public List<String> events(UUID user) {
        return sql.list(
                "select event from portal.notice where tenant_id = portal.current_tenant() and user_id = ? order by event",
                row -> row.getString("event"),
                user);
    }

    /** How many notices there are in this state of their mail. */
    public int mail(String state) {
        return sql.find(
                        "select count(*) as n from portal.notice"
                                + " where tenant_id = portal.current_tenant() and mail = ?",
                        row -> row.getInt("n"),
                        state)
                .orElseThrow();
    }

    /** Gives all users of a tenant an address. */
    public void giveAddresses() {
        sql.update("update portal.app_user set email = username || '@example.vn'"
                + " where tenant_id = portal.current_tenant()");
    }

    /** Makes a mail wait, as one that was written before mail was turned off. */
    public void leavePending() {
        sql.update("update portal.notice set mail = 'PENDING' where tenant_id = portal.current_tenant()");
    }

    /** Issues a request, tells its unit, and fails. */
    public void failAfterIssuing(String unit, LocalDate from) {
        reports.request(unit, from, from.plusMonths(3));
        throw new IllegalStateException("after the event");
    }
}
