package vn.doingoai.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.CsvRow;

/** The demo rows add up to what Gia Lai's report on 2019 and Quảng Ngãi's on the first half of 2021 say. */
class DemoTableTest {
    private static final List<DemoTable> TABLES = DemoTable.readAll(Path.of("../../tenants/gia-lai/demo/rows"));
    private static final List<DemoTable> OTHERS = DemoTable.readAll(Path.of("../../tenants/quang-ngai/demo/rows"));
    /** What the body's own page says of earlier years is not made up. */
    private static final List<String> FROM_A_SOURCE = List.of(
            "Quyết định số 56/VPUB ngày 03/12/1990", "Trang giới thiệu quá trình hình thành Sở Ngoại vụ Gia Lai");

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
    void conferencesHeldAre9With42ForeignParticipantsAnd10WereAttended() {
        List<CsvRow> held = rows("conference").stream()
                .filter(row -> is(row, "state", "HELD") && is(row, "role", "HOST"))
                .toList();
        assertThat(held.size() + "/" + sum(held, "foreign_participants")).isEqualTo("9/42");
        assertThat(rows("conference"))
                .filteredOn(row -> is(row, "role", "ATTENDEE"))
                .hasSize(10);
    }

    @Test
    void delegationsToQuangNgaiAre17With35PersonsAndOneCourtesyCall() {
        List<CsvRow> came = rows(OTHERS, "delegation").stream()
                .filter(row -> is(row, "phase", "RESULT"))
                .toList();
        assertThat(came).allMatch(row -> is(row, "direction", "IN"));
        assertThat(came.size() + "/" + sum(came, "member_count")).isEqualTo("17/35");
        assertThat(came).filteredOn(row -> is(row, "courtesy_call", "true")).hasSize(1);
    }

    @Test
    void figuresAreOfTheCatalogueAndThoseOfEarlierPeriodsNameTheirDocument() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.load();
        List<CsvRow> figures = Stream.of(TABLES, OTHERS)
                .flatMap(tables -> rows(tables, "figure").stream())
                .toList();
        assertThat(figures).hasSizeGreaterThan(150).allMatch(row -> catalogue.knows(key(row)));
        assertThat(figures)
                .filteredOn(row -> is(row, "source", "HISTORICAL_DOC"))
                .hasSizeGreaterThan(90)
                .extracting(row -> row.get("document").text())
                .allMatch(document -> document.endsWith("(số liệu minh họa)") || FROM_A_SOURCE.contains(document));
    }

    private static FigureKey key(CsvRow row) {
        return FigureKey.parse(row.get("indicator").text() + row.textOrEmpty("dimensions"));
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
        return rows(TABLES, table);
    }

    private static List<CsvRow> rows(List<DemoTable> tables, String table) {
        return tables.stream()
                .filter(file -> file.table().equals(table))
                .flatMap(file -> file.rows().stream())
                .toList();
    }
}
