package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.TenantSettings;

/** Writes what the files decide at every start: the tenant's own row, its host and its posts. */
final class SettingsWriter {
    private final OwnerSql sql;

    SettingsWriter(OwnerSql sql) {
        this.sql = sql;
    }

    void write(TenantFolder folder, boolean demo) throws SQLException {
        TenantSettings settings = folder.settings();
        sql.update(
                """
                insert into portal.tenant (tenant_id, kind, name, settings, demo_today) values (?, ?, ?, ?, ?)
                on conflict (tenant_id) do update
                   set kind = excluded.kind, name = excluded.name, settings = excluded.settings,
                       demo_today = excluded.demo_today
                """,
                settings.tenant(),
                settings.kind().name(),
                settings.name(),
                folder.settingsText(),
                demo ? settings.demoToday() : null);
        sql.update(
                "delete from portal.tenant_host where tenant_id = ? and host <> ?", settings.tenant(), settings.host());
        sql.update("""
                insert into portal.tenant_host (host, tenant_id) values (?, ?)
                on conflict (host) do update set tenant_id = excluded.tenant_id
                """, settings.host(), settings.tenant());
        writePosts(settings);
    }

    private void writePosts(TenantSettings settings) throws SQLException {
        Set<String> kept = new HashSet<>();
        for (SigningPost post : settings.posts()) {
            kept.add(key(post.key(), post.validFrom()));
            sql.update(
                    """
                    insert into portal.post (id, key, unit_kind, authority, titles, valid_from, valid_to)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (tenant_id, key, valid_from) do update
                       set unit_kind = excluded.unit_kind, authority = excluded.authority, titles = excluded.titles,
                           valid_to = excluded.valid_to
                    """,
                    UuidCreator.getTimeOrderedEpoch(),
                    post.key(),
                    post.unitKind().name(),
                    post.authority().name(),
                    String.join("\n", post.titles()),
                    post.validFrom(),
                    post.validTo());
        }
        removePostsExcept(kept);
    }

    private void removePostsExcept(Set<String> kept) throws SQLException {
        record Stored(String key, LocalDate validFrom) {}
        for (Stored post : sql.list(
                "select key, valid_from from portal.post",
                row -> new Stored(row.getString("key"), row.getObject("valid_from", LocalDate.class)))) {
            if (!kept.contains(key(post.key, post.validFrom))) {
                sql.update("delete from portal.post where key = ? and valid_from = ?", post.key, post.validFrom);
            }
        }
    }

    private static String key(String key, LocalDate validFrom) {
        return key + " " + validFrom;
    }
}
