package vn.doingoai.launcher.tenants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.CsvFile;
import vn.doingoai.kernel.files.CsvRow;
import vn.doingoai.kernel.identity.Role;

/**
 * A line of {@code demo/users.csv}.
 *
 * @param unit code of the unit
 */
record UserEntry(String username, String fullName, Role role, String unit, String email) {
    private static final List<String> COLUMNS = List.of("username", "fullName", "role", "unit", "email");

    /** The users of a file; none when it is not there. */
    static List<UserEntry> read(Path file, Map<String, UnitEntry> units) {
        if (!Files.exists(file)) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        return CsvFile.read(file, COLUMNS).stream()
                .map(row -> of(row, units, names))
                .toList();
    }

    private static UserEntry of(CsvRow row, Map<String, UnitEntry> units, Set<String> names) {
        Cell unit = row.get("unit");
        if (!units.containsKey(unit.text())) {
            throw unit.problem("đơn vị '" + unit.text() + "' không có trong units.csv");
        }
        Cell username = row.get("username");
        if (!names.add(username.text())) {
            throw username.problem("tên đăng nhập '" + username.text() + "' viết hai lần");
        }
        return new UserEntry(
                username.text(),
                row.get("fullName").text(),
                row.get("role").oneOf(Role.class),
                unit.text(),
                row.textOrEmpty("email"));
    }
}
