package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.FileProblem;

/** Brings all tenants' files into the database at every start. */
public final class TenantLoader {
    private TenantLoader() {}

    /**
     * Reads and checks every file, then writes all open tenants in one transaction: settings, posts, outlines and rules as the files
     * have them; units, partners, establishment documents and divisions only where they are new. Demo rows of registers and the demo reports of the province are among
     * it, since the portal looks at them when it starts.
     *
     * @param tenants the folder that has one folder for each tenant
     * @param owner a connection of the owner role
     * @param demo whether the clock of a tenant stands at its {@code demo.today} and its demo rows are written
     * @throws FileProblem when a file has a mistake, or the meaning of an outline or rule set in use has changed; nothing is written
     */
    public static List<LoadedTenant> load(Path tenants, Connection owner, boolean demo) throws SQLException {
        List<TenantFolder> folders =
                TenantFolder.readAll(tenants, IndicatorCatalogue.load().keys());
        return OwnerSql.transaction(owner, sql -> {
            Problems problems = new Problems();
            List<LoadedTenant> loaded = new ArrayList<>();
            for (TenantFolder folder : folders) {
                loaded.add(
                        sql.isClosed(folder.settings().tenant()) ? closed(folder) : load(sql, folder, demo, problems));
            }
            problems.throwIfAny();
            return List.copyOf(loaded);
        });
    }

    private static LoadedTenant load(OwnerSql sql, TenantFolder folder, boolean demo, Problems problems)
            throws SQLException {
        sql.enter(folder.settings().tenant());
        new SettingsWriter(sql).write(folder, demo);
        new OutlineWriter(sql, problems).write(folder.outlines());
        new RuleSetWriter(sql, problems).write(folder.ruleSets());
        List<String> warnings = new ArrayList<>(new UnitWriter(sql).write(folder.units()));
        warnings.addAll(new PartnerWriter(sql).write(folder.partners()));
        warnings.addAll(new OrganisationWriter(sql).write(folder.organisation()));
        boolean reports = false;
        if (demo) {
            new DemoTableWriter(sql).write(folder.demo().tables());
            reports = new DemoReportWriter(sql, folder).write();
        }
        folder.outlines().forEach(outline -> warnings.addAll(outline.warnings()));
        return new LoadedTenant(folder.settings().tenant(), folder.settings().host(), reports, warnings);
    }

    private static LoadedTenant closed(TenantFolder folder) {
        return new LoadedTenant(folder.settings().tenant(), folder.settings().host(), false, List.of());
    }
}
