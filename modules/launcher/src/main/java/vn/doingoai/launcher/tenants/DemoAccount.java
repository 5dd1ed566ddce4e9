package vn.doingoai.launcher.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.doingoai.kernel.files.CsvFile;
import vn.doingoai.kernel.files.CsvRow;
import vn.doingoai.kernel.identity.Secrets;

/** An account of the demo data with the password and token that were made for it at the first run. */
record DemoAccount(String tenant, String host, UserEntry user, String password, String apiToken) {
    private static final List<String> COLUMNS =
            List.of("tenant", "url", "username", "password", "role", "unit", "apiToken");

    /** The file's accounts by {@link #key()}; none at the first run. */
    static Map<String, CsvRow> known(Path file) {
        Map<String, CsvRow> known = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (CsvRow row : CsvFile.read(file, COLUMNS)) {
                known.put(row.get("tenant").text() + "/" + row.get("username").text(), row);
            }
        }
        return known;
    }

    /** The account as it was at earlier runs, or with new secrets. */
    static DemoAccount of(TenantFolder folder, UserEntry user, Map<String, CsvRow> known) {
        String tenant = folder.settings().tenant();
        CsvRow row = known.get(tenant + "/" + user.username());
        return new DemoAccount(
                tenant,
                folder.settings().host(),
                user,
                row == null ? Secrets.newPassword() : row.get("password").text(),
                row == null ? Secrets.newToken() : row.get("apiToken").text());
    }

    String key() {
        return tenant + "/" + user.username();
    }

    /** Writes all accounts to a file that only its owner may read, whole or not at all. */
    static void write(Path file, List<DemoAccount> accounts, int port) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (CSVPrinter printer = new CSVPrinter(
                    Files.newBufferedWriter(draft),
                    CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
                printer.printRecord(COLUMNS);
                for (DemoAccount account : accounts) {
                    printer.printRecord(
                            account.tenant,
                            "http://" + account.host + ".localhost:" + port + "/",
                            account.user.username(),
                            account.password,
                            account.user.role().code(),
                            account.user.unit(),
                            account.apiToken);
                }
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
