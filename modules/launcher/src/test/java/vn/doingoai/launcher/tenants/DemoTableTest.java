package vn.doingoai.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.files.CsvRow;

/** The demo rows of Gia Lai add up to what its report on 2019 says (lines 10 to 16 and 25 of it). */
class DemoTableTest {
    private static final List<DemoTable> TABLES = DemoTable.readAll(Path.of("../../tenants/gia-lai/demo/rows"));

    @Test
    void delegationsInAre90With575Persons() {
        assertThat(delegations(row -> is(row, "direction", "IN"))).isEqualTo("90/575");
        assertThat(delegations(row -> is(row, "host_level", "PROVINCIAL_LEADERS")))
                .isEqualTo("17/302");
        assertThat(delegations(row -> is(row, "host_level", "OTHER_AGENCY") && !is(row, "invited_by", "PROVINCE")))
                .isEqualTo("73/273");
    }

    @Test
    void delegationsOutAreThoseOfTheProvinceAndThoseOfOthers() {
        assertThat(delegations(row -> is(row, "organizer", "PROVINCE"))).isEqualTo("19/220");
        assertThat(delegations(row -> is(row, "organizer", "OTHER_AGENCY"))).isEqualTo("32/79");
        assertThat(rows("private_trip")).hasSize(21);
    }

    @Test
    void conferencesHeldAre9With42ForeignParticipants() {
        List<CsvRow> held = rows("conference").stream()
                .filter(row -> is(row, "state", "HELD"))
                .toList();
        assertThat(held.size() + "/" + sum(held, "foreign_participants")).isEqualTo("9/42");
    }

    @Test
    void whatTheReportDoesNotNameIsSaidToBeMadeUp() {
        assertThat(rows("delegation"))
                .filteredOn(row -> is(row, "source", "ENTERED") && is(row, "phase", "RESULT"))
                .hasSizeGreaterThan(100)
                .allMatch(row -> row.textOrEmpty("name").endsWith("(số liệu minh họa)"));
    }

    private static String delegations(Predicate<CsvRow> which) {
        List<CsvRow> found = rows("delegation").stream()
                .filter(row -> is(row, "phase", "RESULT") && is(row, "state", "CONFIRMED"))
                .filter(which)
                .toList();
        return found.size() + "/" + sum(found, "member_count");
    }

    private static int sum(List<CsvRow> rows, String column) {
        return rows.stream().mapToInt(row -> row.get(column).integer()).sum();
    }

    private static boolean is(CsvRow row, String column, String value) {
        return row.textOrEmpty(column).equals(value);
    }

    private static List<CsvRow> rows(String table) {
        return TABLES.stream()
                .filter(file -> file.table().equals(table))
                .flatMap(file -> file.rows().stream())
                .toList();
    }
}
