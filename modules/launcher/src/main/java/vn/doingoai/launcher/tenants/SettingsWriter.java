package vn.doingoai.launcher.tenants;

import java.sql.SQLException;
import vn.doingoai.kernel.organisation.TenantSettings;

/** Writes what the files decide at every start: the tenant's own row with its settings, and its host. */
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
    }
}
