package vn.doingoai.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.mail.MailSettings;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.TenantClock;

/**
 * Tells people of an event, in its transaction: what is rolled back was never told. Whoever acts is not told of their own
 * act. Only the province's staff and work of the whole tenant may tell somebody of another unit: the database refuses it to
 * a unit.
 */
@ApplicationScoped
public class Notices {

    private static final String TELL = """
            insert into portal.notice (id, unit_id, user_id, event, message, arguments, page, due, made_at, mail)
            select gen_random_uuid(), u.unit_id, u.id, ?, ?, ?, ?, ?, ?,
                   case when cast(? as boolean) and u.email <> '' then 'PENDING' else 'NONE' end
              from portal.app_user u
             where u.tenant_id = portal.current_tenant() and not u.disabled and u.id is distinct from cast(? as uuid)
               and u.role = any (cast(? as text[]))
            """;
    private static final String ONCE = " on conflict (tenant_id, user_id, event) do nothing";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    MailSettings mail;

    /** Tells officers and heads of these units; answers how many people were told. */
    public int tellUnits(Notice notice, Collection<UUID> units) {
        return tell(
                notice,
                " and u.unit_id = any (cast(? as uuid[]))",
                units.stream().map(UUID::toString).toArray(String[]::new),
                Role.UNIT_OFFICER,
                Role.UNIT_HEAD);
    }

    /** Tells everybody who has one of these roles; answers how many people were told. */
    public int tellRoles(Notice notice, Role... roles) {
        return tell(notice, "", null, roles);
    }

    /** Tells one person, whatever their role; answers 0 when they were told before, act themselves or are shut out. */
    public int tellUser(Notice notice, UUID user) {
        return tell(notice, " and u.id = cast(? as uuid)", user, Role.values());
    }

    private int tell(Notice notice, String who, @Nullable Object chosen, Role... roles) {
        // Whoever stands for a province's role in the ministry is told of the same things.
        String[] codes = Arrays.stream(Role.values())
                .filter(role -> role.isOneOf(roles))
                .map(Role::code)
                .toArray(String[]::new);
        Object[] common = {
            notice.event(),
            notice.message(),
            Json.createArrayBuilder(notice.arguments()).build().toString(),
            notice.page(),
            notice.due(),
            clock.now().atOffset(ZoneOffset.UTC),
            mail.isOn(),
            caller.find().map(Caller::userId).orElse(null),
            codes
        };
        Object[] values = chosen == null ? common : Arrays.copyOf(common, common.length + 1);
        if (chosen != null) {
            values[common.length] = chosen;
        }
        return sql.update(TELL + who + ONCE, values);
    }
}
