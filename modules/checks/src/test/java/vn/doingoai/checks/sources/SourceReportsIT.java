package vn.doingoai.checks.sources;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.checks.http.Rounds;
import vn.doingoai.checks.portal.Folders;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.RunningPortal;

/** The reports of Gia Lai on 2019 and of Quảng Ngãi on the first half of 2021 come out of the demo data as published. */
class SourceReportsIT {
    private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]");

    @ParameterizedTest
    @CsvSource({"gia-lai, gia-lai-2019", "quang-ngai, quang-ngai-2021"})
    void everyHeadingStandsInItsPlaceWithItsLabelAsPrinted(String tenant, String source) {
        String text = SourceText.joined(text(pages(tenant)));
        int at = 0;
        for (String heading : SourceText.lines(source + "-headings.txt")) {
            String wanted = SourceText.joined(heading);
            int found = text.indexOf(wanted, at);
            assertThat(found).as(heading + " after " + at).isNotNegative();
            at = found + wanted.length();
        }
    }

    @ParameterizedTest
    @CsvSource({"gia-lai, gia-lai-2019", "quang-ngai, quang-ngai-2021"})
    void everyFigureStandsInItsSentenceInTheWordsOfTheSource(String tenant, String source) {
        String printed = SourceText.joined(withoutMarks(text(pages(tenant))));
        String original = SourceText.joined(SourceText.read(source + ".txt").text());
        for (String line : SourceText.lines(source + "-figures.txt")) {
            String sentence = SourceText.joined(line.substring(line.indexOf('|') + 1));
            assertThat(original).contains(sentence);
            assertThat(printed).as("line " + line).contains(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({"gia-lai, gia-lai-2019", "quang-ngai, quang-ngai-2021"})
    void wordsThatDifferAreThoseWithAReason(String tenant, String source) {
        List<String> differences =
                Differences.between(SourceText.read(source + ".txt").text(), withoutMarks(text(pages(tenant))));

        assertThat(differences)
                .isEqualTo(SourceText.lines(source + "-differences.txt").stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"gia-lai, gia-lai-2019", "quang-ngai, quang-ngai-2021"})
    void everyFootnoteStandsOnThePageOfItsMark(String tenant, String source) {
        List<PrintedPages.Page> pages = pages(tenant);
        for (PrintedPages.Page page : pages) {
            assertThat(marks(page.foot())).isEqualTo(marks(page.text()));
        }
        String feet = pages.stream().map(PrintedPages.Page::foot).collect(Collectors.joining(" "));
        List<String> footnotes = SourceText.read(source + ".txt").footnotes();
        assertThat(marks(feet)).hasSize(footnotes.size());
        assertThat(SourceText.joined(withoutMarks(feet))).isEqualTo(SourceText.joined(String.join(" ", footnotes)));
    }

    @ParameterizedTest
    @CsvSource({"gia-lai, Gia Lai", "quang-ngai, Quảng Ngãi"})
    void theDocsTellWhatIsFreeTextAndHowMuchOfAll(String tenant, String name) {
        Interface officer = Interface.of(tenant, "sngv.canbo");
        JsonObject written = officer.get("/reports/" + report(officer, tenant)).json();
        List<String> table = FreeText.table(written, drafted(officer, written));

        RunningPortal portal = RunningPortal.get();
        Folders.write(portal.target().resolve("free-text-of-" + tenant + ".md"), String.join("\n", table));
        assertThat(Folders.read(portal.home().resolve("docs/demo-reports.md")))
                .as(name + ": the table is in target/free-text-of-" + tenant + ".md")
                .contains(String.join("\n", table));
    }

    /** What the portal drafts by itself: for a day less, since a period has one report after an outline. */
    private static JsonObject drafted(Interface officer, JsonObject written) {
        JsonObject period = written.getJsonObject("period");
        Reply begun = officer.post(
                "/reports",
                Json.createObjectBuilder()
                        .add("outline", written.getString("outline"))
                        .add("from", period.getString("from"))
                        .add(
                                "to",
                                LocalDate.parse(period.getString("to"))
                                        .minusDays(1)
                                        .toString()));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.json();
    }

    private static List<String> marks(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.results().map(found -> found.group(1)).toList();
    }

    private static String withoutMarks(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    private static String text(List<PrintedPages.Page> pages) {
        return pages.stream().map(PrintedPages.Page::text).collect(Collectors.joining(" "));
    }

    private static List<PrintedPages.Page> pages(String tenant) {
        Interface officer = Interface.of(tenant, "sngv.canbo");
        Reply pdf = officer.get("/reports/" + report(officer, tenant) + "/review/document.pdf");
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        byte[] file = pdf.response().body();
        Folders.write(RunningPortal.get().target().resolve("report-of-" + tenant + ".pdf"), file);
        return PrintedPages.of(file);
    }

    /** The demo report; other tests write on other periods. */
    private static String report(Interface officer, String tenant) {
        return Rounds.report(officer, tenant.equals("gia-lai") ? "2019-12-31" : "2021-06-30");
    }
}
