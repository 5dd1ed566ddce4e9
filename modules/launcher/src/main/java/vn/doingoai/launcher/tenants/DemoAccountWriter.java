package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.kernel.identity.Passwords;
import vn.doingoai.kernel.identity.Secrets;

/** Writes the demo accounts of one tenant; an account whose password is known already is left alone. */
final class DemoAccountWriter {
    private final OwnerSql sql;
    private final Set<String> known;

    /**
     * Begins.
     *
     * @param known keys of the accounts whose passwords an earlier run wrote down
     */
    DemoAccountWriter(OwnerSql sql, Set<String> known) {
        this.sql = sql;
        this.known = known;
    }

    void write(List<DemoAccount> accounts) throws SQLException {
        Set<String> present = new HashSet<>(sql.list("select username from portal.app_user", row -> row.getString(1)));
        Map<DemoAccount, String> hashes = accounts.parallelStream()
                .filter(account -> !present.contains(account.user().username()) || !known.contains(account.key()))
                .collect(Collectors.toConcurrentMap(account -> account, DemoAccountWriter::hash));
        for (DemoAccount account : accounts) {
            String hash = hashes.get(account);
            if (hash != null && present.contains(account.user().username())) {
                sql.update(
                        "update portal.app_user set password_hash = ? where username = ?",
                        hash,
                        account.user().username());
            } else if (hash != null) {
                insert(account.user(), hash);
            }
            addToken(account);
        }
    }

    private static String hash(DemoAccount account) {
        return Passwords.hash(account.password());
    }

    private void insert(UserEntry user, String hash) throws SQLException {
        sql.update(
                """
                insert into portal.app_user
                    (id, unit_id, username, full_name, role, email, password_hash, must_change, demo)
                values (?, ?, ?, ?, ?, ?, ?, false, true)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                sql.unit(user.unit()),
                user.username(),
                user.fullName(),
                user.role().code(),
                user.email(),
                hash);
    }

    private void addToken(DemoAccount account) throws SQLException {
        UUID user = sql.find(
                        "select id from portal.app_user where username = ?",
                        row -> row.getObject(1, UUID.class),
                        account.user().username())
                .orElseThrow(() -> new SQLException("No user " + account.key()));
        sql.update("""
                insert into portal.api_token (id, user_id, label, token_hash) values (?, ?, 'Dùng thử', ?)
                on conflict (tenant_id, token_hash) do nothing
                """, UuidCreator.getTimeOrderedEpoch(), user, Secrets.sha256(account.apiToken()));
    }
}
