package vn.doingoai.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.notice.NoticeQueries;
import vn.doingoai.kernel.persistence.Sql;

/**
 * The notices of the current tenant that are to be sent, in transactions as short as a statement. A mail is claimed by
 * moving its next attempt into the future: whoever dies while sending leaves it to be sent again, and nobody else takes it
 * meanwhile. So a mail may arrive twice, and never not at all.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    /** After this many attempts, more than half a day, a mail has failed. */
    static final int ATTEMPTS = 8;

    private static final int AT_ONCE = 50;
    /** A pause is three times as long as the one before. */
    private static final String CLAIM = """
            update portal.notice n
               set mail_attempts = n.mail_attempts + 1, version = n.version + 1,
                   mail_at = now() + make_interval(secs => cast(? as double precision) * power(3, n.mail_attempts))
              from portal.app_user u
             where n.tenant_id = portal.current_tenant() and u.tenant_id = portal.current_tenant() and u.id = n.user_id
               and n.id in (select d.id from portal.notice d
                     where d.tenant_id = portal.current_tenant() and d.mail = 'PENDING' and d.mail_at <= now()
                     order by d.mail_at limit ? for update skip locked)
            returning n.id, case when u.disabled then '' else u.email end as address, n.message, n.arguments, n.page,
                   n.due, n.mail_attempts
            """;

    @Inject
    Sql sql;

    /** The next mails to be sent, now tried once more. */
    List<OutgoingMail> claim(Duration firstPause) {
        return sql.list(CLAIM, Outbox::mail, (double) firstPause.toSeconds(), AT_ONCE);
    }

    /** It was taken by the server. */
    void sent(UUID id) {
        end(id, "SENT", "");
    }

    /** It will never be sent: its reader has no address any more. */
    void drop(UUID id) {
        end(id, "NONE", "");
    }

    /** It was tried often enough, or the server will never take it. */
    void failed(UUID id, String reason) {
        end(id, "FAILED", reason);
    }

    private void end(UUID id, String state, String reason) {
        sql.update(
                "update portal.notice set mail = ?, mail_failure = ?, version = version + 1"
                        + " where tenant_id = portal.current_tenant() and id = ? and mail = 'PENDING'",
                state,
                reason,
                id);
    }

    /** Why an attempt failed, for the administrator; it stays in the outbox. */
    void note(UUID id, String reason) {
        end(id, "PENDING", reason);
    }

    /** Gives up everything that waits: e-mail was turned off, and nothing is to wait for ever. */
    void clear() {
        sql.update("update portal.notice set mail = 'NONE', version = version + 1"
                + " where tenant_id = portal.current_tenant() and mail = 'PENDING'");
    }

    /** Tries everything that has failed once more; answers how much that is. */
    public int retry() {
        return sql.update("update portal.notice set mail = 'PENDING', mail_attempts = 0, mail_at = now(),"
                + " mail_failure = '', version = version + 1"
                + " where tenant_id = portal.current_tenant() and mail = 'FAILED'");
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("message"),
                NoticeQueries.arguments(row.getString("arguments")),
                row.getString("page"),
                row.getObject("due", LocalDate.class),
                row.getInt("mail_attempts"));
    }
}
