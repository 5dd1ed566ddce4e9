package vn.doingoai.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.CsvRow;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FootnoteRun;
import vn.doingoai.reporting.outlines.Section;

/** The demo reports are written whole, and what no register counts was typed in, or comes from a unit that hands in. */
class DemoReportTest {
    private static final List<String> COUNTED =
            List.of("delegations.", "conferences.", "legal.", "party_affairs.", "tasks.");

    private static List<TenantFolder> folders() {
        return TenantFolder.readAll(
                        Path.of("../../tenants"), IndicatorCatalogue.load().keys())
                .stream()
                .filter(folder -> !folder.demo().reports().isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("folders")
    void everySectionHasItsTextAndNothingWaitsForTheAuthor(TenantFolder folder) {
        DemoReport report = folder.demo().reports().get(0);
        for (Section section : report.outline().outline().flatten()) {
            Body body = body(folder, report, section);
            assertThat(section.isGroup() || body.hasText()).as(section.key()).isTrue();
            assertThat(body.hasHints()).as(section.key()).isFalse();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("folders")
    void everyFigureIsCountedOrTypedIn(TenantFolder folder) {
        DemoReport report = folder.demo().reports().get(0);
        Set<String> typed = typed(folder, report);
        for (Section section : report.outline().outline().flatten()) {
            assertThat(body(folder, report, section).figures())
                    .extracting(FigureKey::toString)
                    .allMatch(key -> typed.contains(key) || COUNTED.stream().anyMatch(key::startsWith));
            assertThat(section.indicators())
                    .allMatch(key -> typed.contains(key) || COUNTED.stream().anyMatch(key::startsWith));
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("folders")
    void itIsWrittenOnTheDayAtWhichTheClockStands(TenantFolder folder) {
        DemoReport report = folder.demo().reports().get(0);
        assertThat(report.writtenOn()).isEqualTo(folder.settings().demoToday());
        assertThat(report.deadline()).isAfterOrEqualTo(report.writtenOn());
        assertThat(report.author()).doesNotContain(".");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("folders")
    void theReportOfQuangNgaiHasThreeFootnotes(TenantFolder folder) {
        DemoReport report = folder.demo().reports().get(0);
        long footnotes = report.outline().outline().flatten().stream()
                .flatMap(section -> body(folder, report, section).runs())
                .filter(FootnoteRun.class::isInstance)
                .count();
        assertThat(footnotes).isEqualTo(folder.settings().tenant().equals("quang-ngai") ? 3 : 0);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("folders")
    void aLeaderApprovesItFromAPostOfThatDay(TenantFolder folder) {
        DemoReport.Publication publication =
                Objects.requireNonNull(folder.demo().reports().get(0).publication());
        assertThat(folder.demo().users())
                .filteredOn(user -> user.username().equals(publication.leader()))
                .extracting(UserEntry::role)
                .containsExactly(Role.PROVINCE_LEADER);
        assertThat(folder.settings()
                        .posts(
                                UnitKind.DEPARTMENT,
                                Objects.requireNonNull(folder.settings().demoToday())))
                .extracting(SigningPost::key)
                .contains(publication.post());
    }

    private static Set<String> typed(TenantFolder folder, DemoReport report) {
        Stream<String> byProvince = folder.demo().tables().stream()
                .filter(table -> table.table().equals("figure"))
                .flatMap(table -> table.rows().stream())
                .filter(row ->
                        row.get("period_to").text().equals(report.period().to().toString()))
                .map(DemoReportTest::key);
        Stream<String> byUnits = folder.demo().submissions().stream()
                .filter(submission -> submission.handIn() != null
                        && submission.request().to().equals(report.period().to()))
                .flatMap(submission -> new DemoAnswers(folder.settings(), submission).figures().stream())
                .map(figure -> figure.key().toString());
        return Stream.concat(byProvince, byUnits).collect(Collectors.toSet());
    }

    private static String key(CsvRow row) {
        return row.get("indicator").text() + row.textOrEmpty("dimensions");
    }

    private static Body body(TenantFolder folder, DemoReport report, Section section) {
        Period period = report.period();
        LocalDate asked = report.requestDate();
        Map<String, String> parameters = DemoParameters.of(
                folder.settings(),
                period,
                Objects.requireNonNull(folder.units().get(folder.settings().foreignAffairsBody())),
                report.requestNumber(),
                asked);
        DemoReport.Text text = report.sections().get(section.key());
        return text == null ? Body.empty() : DemoText.of(text, parameters);
    }
}
