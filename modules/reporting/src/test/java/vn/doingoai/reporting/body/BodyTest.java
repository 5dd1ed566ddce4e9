package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Table.Cell;

class BodyTest {

    @Test
    void readsEveryKindOfBlockAndRun() {
        String json = """
                {"blocks":[{"type":"paragraph","runs":[{"text":"Đoàn ra: ","bold":true},
                {"figure":"oda.projects.count","pattern":"{{oda.projects.count|n2}} dự án","nil":""}]},
                {"type":"item","level":2,"runs":[{"text":"một","italic":true},{"footnote":"Số 22"},{"hint":"free"}]},
                {"type":"table","rows":[[[{"text":"a"}],[]],[[]]],"header":true}]}""";

        assertThat(Body.fromJson(json).blocks())
                .containsExactly(
                        new Paragraph(List.of(
                                new TextRun("Đoàn ra: ", true, false),
                                new FigureRun(
                                        FigureKey.of("oda.projects.count"), "{{oda.projects.count|n2}} dự án", ""))),
                        new ListItem(
                                2,
                                List.of(
                                        new TextRun("một", false, true),
                                        new FootnoteRun("Số 22"),
                                        new HintRun("free"))),
                        new Table(
                                List.of(
                                        List.of(new Cell(List.of(TextRun.plain("a"))), new Cell(List.of())),
                                        List.of(new Cell(List.of()), new Cell(List.of()))),
                                true));
    }

    @Test
    void aBlockKeepsThePassageOfAUnitThatItWasTakenFrom() {
        UUID passage = new UUID(1, 2);
        Body body = new Body(List.of(
                new Paragraph(List.of(TextRun.plain("một"))),
                new ListItem(1, List.of(TextRun.plain("hai")), passage),
                new Table(List.of(List.of(new Cell(List.of(TextRun.plain("ba"))))), false, passage)));

        assertThat(Body.fromJson(body.toJson())).isEqualTo(body);
        assertThat(body.passages()).containsExactly(passage);
    }

    @Test
    void cleansTextAndDropsEmptyLines() {
        String json = """
                {"blocks":[{"type":"paragraph","runs":[{"text":" \\u00a0"}]},{"type":"paragraph","runs":
                [{"text":"Nga\\u00a0 "},{"text":"  So\\u031bn[bookmark: _GoBack]","colour":"red"},{"text":" "}]}]}""";

        assertThat(Body.fromJson(json)).isEqualTo(Body.of("Nga Sơn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "[] @ '' @ body-not-an-object",
                "{ @ '' @ body-not-json",
                "{\"blocks\":3} @ blocks @ body-not-a-list",
                "{\"blocks\":[3]} @ blocks/0 @ body-not-an-object",
                "{\"blocks\":[{\"type\":\"script\"}]} @ blocks/0 @ body-unknown-block",
                "{\"blocks\":[{\"type\":\"item\",\"level\":3,\"runs\":[]}]} @ blocks/0/level @ body-unknown-level",
                "{\"blocks\":[{\"type\":\"item\",\"level\":1e999999999,\"runs\":[]}]} @ blocks/0/level @ body-unknown-level",
                "{\"blocks\":[{\"type\":\"paragraph\",\"passage\":\"x\",\"runs\":[]}]} @ blocks/0/passage @ body-bad-passage",
                "{\"blocks\":[{\"type\":\"paragraph\",\"passage\":3,\"runs\":[]}]} @ blocks/0/passage @ body-bad-passage",
                "{\"blocks\":[{\"type\":\"paragraph\",\"runs\":[{\"image\":\"x\"}]}]} @ blocks/0/runs/0 @ body-unknown-run",
                "{\"blocks\":[{\"type\":\"paragraph\",\"runs\":[{\"text\":1}]}]} @ blocks/0/runs/0/text @ body-not-text",
                "{\"blocks\":[{\"type\":\"paragraph\",\"runs\":[{\"figure\":\"no.such\"}]}]} @ blocks/0/runs/0/figure @ body-unknown-figure",
                "{\"blocks\":[{\"type\":\"paragraph\",\"runs\":[{\"figure\":\"oda.projects.count\",\"pattern\":\"{{x\"}]}]} @ blocks/0/runs/0/pattern @ body-bad-pattern",
            })
    void refusesWhatItDoesNotKnowAndSaysWhere(String json, String pointer, String code) {
        assertThatThrownBy(() -> Body.fromJson(json)).isInstanceOfSatisfying(InvalidBody.class, invalid -> {
            assertThat(invalid.field()).isEqualTo(pointer);
            assertThat(invalid.code()).isEqualTo(code);
        });
    }

    @Test
    void keepsToItsLimits() {
        String row = "[" + "[],".repeat(30) + "[]]";
        String block = "{\"type\":\"paragraph\",\"runs\":[]}";

        assertRefused("too-large", " ".repeat(256 * 1024) + "{\"blocks\":[]}");
        assertRefused("too-large", "{\"blocks\":[],\"x\":\"" + "ế".repeat(100 * 1024) + "\"}");
        assertRefused("too-many-blocks", "{\"blocks\":[" + (block + ",").repeat(2_000) + block + "]}");
        assertRefused("too-many-columns", "{\"blocks\":[{\"type\":\"table\",\"rows\":[" + row + "]}]}");
        assertRefused(
                "too-many-rows", "{\"blocks\":[{\"type\":\"table\",\"rows\":[" + "[[]],".repeat(500) + "[[]]]}]}");
    }

    @Test
    void readsAFullBodyInReasonableTime() {
        String run = "{\"text\":\"a\",\"bold\":true},";
        String line = "{\"blocks\":[{\"type\":\"paragraph\",\"runs\":[" + run.repeat(9_000) + "{\"text\":\"b\"}]}]}";

        assertTimeout(Duration.ofSeconds(5), () -> Body.fromJson(line));
    }

    private static void assertRefused(String reason, String json) {
        assertThatThrownBy(() -> Body.fromJson(json))
                .isInstanceOfSatisfying(
                        InvalidBody.class, invalid -> assertThat(invalid.code()).isEqualTo("body-" + reason));
    }

    @Test
    void knowsItsFiguresAndWhetherAnythingWaits() {
        Body body = TemplateSeeder.seed(
                "{{#if oda.projects.count}}{{oda.capital.committed|usd}}{{else}}Không{{/if}} {{text:free}}", Map.of());

        assertThat(body.figures())
                .containsExactly(FigureKey.of("oda.capital.committed"), FigureKey.of("oda.projects.count"));
        assertThat(body.hasHints()).isTrue();
        assertThat(body.hasText()).isTrue();
        assertThat(Body.empty().hasText()).isFalse();
    }

    @Property(tries = 300)
    void readsBackWhatItWrites(@ForAll("bodies") Body body) {
        Body once = Body.fromJson(body.toJson());

        assertThat(Body.fromJson(once.toJson())).isEqualTo(once);
        assertThat(once.toJson()).isEqualTo(Body.fromJson(once.toJson()).toJson());
    }

    @Provide
    Arbitrary<Body> bodies() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars(" ăâđêôơưấ\u0301Nga-+\t\"\\").ofMaxLength(8);
        Arbitrary<Run> runs = Arbitraries.oneOf(
                Combinators.combine(words, Arbitraries.of(true, false), Arbitraries.of(true, false))
                        .as(TextRun::new),
                words.map(FootnoteRun::new),
                words.map(HintRun::new),
                words.map(nil -> new FigureRun(FigureKey.of("oda.projects.count"), null, nil)));
        Arbitrary<List<Run>> lines = runs.list().ofMaxSize(5);
        Arbitrary<Block> blocks = Arbitraries.oneOf(
                lines.map(Paragraph::new),
                Combinators.combine(Arbitraries.integers().between(1, 2), lines).as(ListItem::new),
                lines.map(Cell::new)
                        .list()
                        .ofSize(2)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(rows -> new Table(rows, false)));
        return blocks.list().ofMaxSize(5).map(Body::new);
    }
}
