package vn.doingoai.administration.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.ui.list.ResultPage;

/** Reads users for the administrator. */
@ApplicationScoped
@Transactional
public class UserQueries {

    private static final String PAGE = """
        select u.id, u.username, u.full_name, u.role, u.disabled, u.must_change, n.name as unit,
               coalesce(u.locked_until > now(), false) as locked, count(*) over () as total
          from portal.app_user u
          join portal.unit n on n.tenant_id = portal.current_tenant() and n.id = u.unit_id
         where u.tenant_id = portal.current_tenant()
           and u.search_key like '%' || ? || '%'
           and (cast(? as uuid) is null or u.unit_id = ?)
           and (? = '' or u.role = ?)
           and case ? when 'active' then not u.disabled
                      when 'disabled' then u.disabled
                      when 'new' then u.must_change and not u.disabled
                      when 'locked' then u.locked_until > now() and not u.disabled
                      else true end
         order by u.username
         limit ? offset ?
        """;

    @Inject
    Sql sql;

    /** A page of the users that a filter lets through, by user name. A page past the end answers with the first. */
    @Permit(Role.PROVINCE_ADMIN)
    public ResultPage<UserRow> page(UserFilter filter, int number) {
        ResultPage<UserRow> found = cut(filter, number);
        return found.rows().isEmpty() && number > 1 ? cut(filter, 1) : found;
    }

    /** One user, or not found. */
    @Permit(Role.PROVINCE_ADMIN)
    public UserView get(UUID id) {
        return sql.find("""
                        select id, version, username, full_name, email, unit_id, role, disabled, must_change,
                               coalesce(locked_until > now(), false) as locked
                          from portal.app_user where tenant_id = portal.current_tenant() and id = ?
                        """, row -> new UserView(id, row.getLong("version"), details(row), state(row)), id)
                .orElseThrow(NotFoundException::new);
    }

    /** How many accounts are shut out for a while after wrong passwords. */
    @Permit(Role.PROVINCE_ADMIN)
    public int locked() {
        return sql.find(
                        "select count(*) as n from portal.app_user"
                                + " where tenant_id = portal.current_tenant() and locked_until > now() and not disabled",
                        row -> row.getInt("n"))
                .orElseThrow();
    }

    /** The units that have users, whether they still exist or not. */
    @Permit(Role.PROVINCE_ADMIN)
    public List<UnitChoice> unitsWithUsers() {
        return sql.list("""
                select id, code, name, kind from portal.unit n
                 where tenant_id = portal.current_tenant() and exists (
                       select from portal.app_user u where u.tenant_id = portal.current_tenant() and u.unit_id = n.id)
                 order by search_key
                """, UserQueries::unit);
    }

    /** The units that somebody can be put into on a day, and the one they are in already, if any. */
    @Permit(Role.PROVINCE_ADMIN)
    public List<UnitChoice> unitsOn(LocalDate day, @Nullable UUID present) {
        return sql.list("""
                select id, code, name, kind from portal.unit
                 where tenant_id = portal.current_tenant()
                   and (id = cast(? as uuid) or valid_from <= ? and (valid_to is null or valid_to >= ?))
                 order by search_key
                """, UserQueries::unit, present, day, day);
    }

    /** All user names that are taken. */
    @Permit(Role.PROVINCE_ADMIN)
    public Set<String> usernames() {
        return new HashSet<>(sql.list(
                "select username from portal.app_user where tenant_id = portal.current_tenant()",
                row -> row.getString("username")));
    }

    private ResultPage<UserRow> cut(UserFilter filter, int number) {
        long[] total = new long[1];
        List<UserRow> rows = sql.list(
                PAGE,
                row -> {
                    total[0] = row.getLong("total");
                    return row(row);
                },
                filter.key(),
                filter.unit(),
                filter.unit(),
                filter.role(),
                filter.role(),
                filter.state(),
                ResultPage.SIZE,
                ResultPage.offset(number));
        return new ResultPage<>(rows, number, total[0]);
    }

    private static UserRow row(ResultSet row) throws SQLException {
        return new UserRow(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("role"),
                row.getString("unit"),
                state(row));
    }

    private static UserDetails details(ResultSet row) throws SQLException {
        return new UserDetails(
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                row.getObject("unit_id", UUID.class),
                Role.of(row.getString("role")));
    }

    private static UserState state(ResultSet row) throws SQLException {
        return UserState.of(row.getBoolean("disabled"), row.getBoolean("locked"), row.getBoolean("must_change"));
    }

    private static UnitChoice unit(ResultSet row) throws SQLException {
        return new UnitChoice(
                row.getObject("id", UUID.class), row.getString("code"), row.getString("name"), row.getString("kind"));
    }
}
