package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.CsvRow;

/** Fills the portal with accounts and reports to try it with. Call it after {@link TenantLoader}. */
public final class DemoLoader {
    private DemoLoader() {}

    /**
     * Makes the demo accounts that are not there, and the demo reports of each tenant that has no request yet. Passwords
     * and tokens are made at the first run and kept in the file of accounts.
     *
     * @param owner a connection of the owner role
     * @param file {@code demo-accounts.csv}, read and written again
     * @param port the port of the portal, for the addresses in the file
     */
    public static void load(Path tenants, Connection owner, Path file, int port) throws SQLException {
        List<TenantFolder> folders =
                TenantFolder.readAll(tenants, IndicatorCatalogue.load().keys());
        Map<String, CsvRow> known = DemoAccount.known(file);
        List<DemoAccount> accounts = new ArrayList<>();
        for (TenantFolder folder : folders) {
            folder.demo().users().forEach(user -> accounts.add(DemoAccount.of(folder, user, known)));
        }
        // Before the database knows them: a password in the file without an account is made good by the next run.
        DemoAccount.write(file, accounts, port);
        for (TenantFolder folder : folders) {
            OwnerSql.transaction(owner, sql -> {
                if (sql.isClosed(folder.settings().tenant())) {
                    return folder;
                }
                sql.enter(folder.settings().tenant());
                new DemoAccountWriter(sql, known.keySet()).write(ofTenant(folder, accounts));
                new DemoRequestWriter(sql, folder).write();
                return folder;
            });
        }
    }

    private static List<DemoAccount> ofTenant(TenantFolder folder, List<DemoAccount> accounts) {
        return accounts.stream()
                .filter(account -> account.tenant().equals(folder.settings().tenant()))
                .toList();
    }
}
