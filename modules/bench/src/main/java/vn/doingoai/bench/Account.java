package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of {@code demo-accounts.csv}; no field of the bench's own tenants holds a comma. */
record Account(String tenant, String username, String password, String role, String token) {

    static List<Account> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(fields -> new Account(fields[0], fields[2], fields[3], fields[4], fields[6]))
                .toList();
    }

    /** The host name that is its tenant's. */
    String host() {
        return tenant + ".localhost";
    }

    boolean isOfficerOfUnit() {
        return role.equals("unit-officer");
    }
}
