package vn.doingoai.checks.portal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A demo account of the running portal, as {@code demo-accounts.csv} tells it.
 *
 * @param apiToken opens the HTTP interface
 */
public record Account(String tenant, String username, String password, String role, String unit, String apiToken) {
    /** The account of this name at this tenant. */
    public static Account of(String tenant, String username) {
        Path file = RunningPortal.get().data().resolve("demo-accounts.csv");
        return Stream.of(Folders.read(file).split("\n", -1))
                .map(line -> List.of(line.split(",", -1)))
                .filter(cells -> cells.get(0).equals(tenant) && cells.get(2).equals(username))
                .map(cells ->
                        new Account(cells.get(0), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6)))
                .findFirst()
                .orElseThrow();
    }
}
