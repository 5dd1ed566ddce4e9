package vn.doingoai.administration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.NoticeQueries;
import vn.doingoai.kernel.persistence.Sql;

/** Reads which e-mail could not be sent. */
@ApplicationScoped
@Transactional
public class MailQueries {

    @Inject
    Sql sql;

    /** How many notices could not be sent. */
    @Permit(Role.PROVINCE_ADMIN)
    public int count() {
        return sql.find(
                        "select count(*) as n from portal.notice"
                                + " where tenant_id = portal.current_tenant() and mail = 'FAILED'",
                        row -> row.getInt("n"))
                .orElseThrow();
    }

    /** The latest of them. */
    @Permit(Role.PROVINCE_ADMIN)
    public List<FailedMail> failed(int limit) {
        return sql.list(
                """
                select u.username, n.message, n.arguments, n.made_at, n.mail_attempts, n.mail_failure
                  from portal.notice n
                  join portal.app_user u on u.tenant_id = n.tenant_id and u.id = n.user_id
                 where n.tenant_id = portal.current_tenant() and n.mail = 'FAILED'
                 order by n.made_at desc, n.id limit ?
                """,
                row -> new FailedMail(
                        row.getString("username"),
                        row.getString("message"),
                        NoticeQueries.arguments(row.getString("arguments")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getInt("mail_attempts"),
                        row.getString("mail_failure")),
                limit);
    }
}
