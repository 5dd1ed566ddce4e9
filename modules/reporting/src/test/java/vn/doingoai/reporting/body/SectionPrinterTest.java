package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;
import vn.doingoai.reporting.outlines.Section;

class SectionPrinterTest {

    @Test
    void printsEveryLineOfNgaSonsReportInItsOrder() {
        String printed =
                printed(NgaSon.answers()).stream().map(SectionPrinterTest::text).collect(Collectors.joining(" "));

        assertThat(printed).isEqualTo(String.join(" ", NgaSon.printedLines()));
    }

    @Test
    void printsLabelsAsTheOutlineHasThemAndNotAsTheyCount() {
        List<String> labels = printed(Map.of()).stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 1)
                .map(block -> ((Heading) block).label())
                .toList();

        assertThat(labels).containsExactly("I.", "II.", "III.", "VI.", "V.");
        assertThat(block("11. Các hình thức", printed(Map.of())))
                .isInstanceOfSatisfying(
                        Heading.class, heading -> assertThat(heading.level()).isEqualTo(2));
    }

    @Test
    void printsAHeadingAloneWhereNothingWasAnswered() {
        assertThat(text(block("3. Công tác quản lý hội nghị", printed(Map.of()))))
                .isEqualTo("3. Công tác quản lý hội nghị, hội thảo quốc tế:");
    }

    @Test
    void printsAListUnderItsHeadingEvenWhereTheLayoutRunsIn() {
        List<Block> printed = printed(answer("conferences", TemplateSeeder.seed("- một", Map.of()), NilPlace.NONE));

        assertThat(text(block("3. Công tác quản lý hội nghị", printed)))
                .isEqualTo("3. Công tác quản lý hội nghị, hội thảo quốc tế:");
        assertThat(printed).contains(vn.doingoai.documents.ListItem.of(1, "một"));
    }

    @Test
    void letsTheRestOfARunInTextFollowOnItsOwnLines() {
        List<Block> printed = printed(answer("conferences", TemplateSeeder.seed("một\nhai", Map.of()), NilPlace.NONE));

        assertThat(text(block("3. Công tác quản lý hội nghị", printed))).endsWith("quốc tế: một");
        assertThat(printed).contains(Paragraph.of("hai"));
    }

    @Test
    void answersAWholeGroupWithItsOwnWordingOnly() {
        Section group = NgaSon.outline().get("results");
        Section nil = new Section(
                group.key(),
                group.label(),
                null,
                group.title(),
                "",
                group.layout(),
                group.kind(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Section.Nil(true, "Không."),
                group.topic(),
                null,
                group.children());
        Map<String, SectionAnswer> answers = new HashMap<>(NgaSon.answers());
        answers.put("results", new SectionAnswer(Body.of("bỏ qua"), NilPlace.LAST));

        List<Block> printed = new SectionPrinter(answers, NgaSon.figures(), NgaSon.PARAMETERS).print(List.of(nil));

        assertThat(printed.stream().map(SectionPrinterTest::text))
                .containsExactly("II. KẾT QUẢ TRIỂN KHAI CÔNG TÁC ĐỐI NGOẠI NĂM 2019", "Không.");
    }

    @Test
    void makesTheFiguresOfANilSectionNil() {
        Body body = TemplateSeeder.seed("Dự kiến: {{delegations.plan.outbound.count|n2}}", Map.of());

        assertThat(printed(answer("directions", body, NilPlace.FIRST)))
                .containsSubsequence(
                        Paragraph.of("(Một số hoạt động đối ngoại khác chưa có kế hoạch dự kiến)"),
                        Paragraph.of("Dự kiến: không"));
    }

    @Test
    void leavesOutHintsAndLinesThatComeOutEmpty() {
        Body body = TemplateSeeder.seed(
                "{{text:free}}\n{{#if oda.capital.committed}}x{{/if}}\nmột {{trade.turnover.value.precision}} {{text:b}} hai",
                Map.of());
        Figures figures = NgaSon.figures().withNil(body.figures());

        assertThat(new BlockPrinter(figures).print(body)).containsExactly(Paragraph.of("một hai"));
    }

    @Test
    void repeatsTheHeaderOfATableAndKeepsFootnotes() {
        String json = """
                {"blocks":[{"type":"table","header":true,"rows":[[[{"text":"Nước"}]],
                [[{"text":"Lào"},{"footnote":"6 tháng"}]]]}]}""";

        assertThat(new BlockPrinter(NgaSon.figures()).print(Body.fromJson(json)))
                .containsExactly(new vn.doingoai.documents.Table(
                        List.of(vn.doingoai.documents.Table.Row.of("Nước")),
                        List.of(new vn.doingoai.documents.Table.Row(List.of(new vn.doingoai.documents.Table.Cell(
                                List.of(TextRun.of("Lào"), new FootnoteRun("6 tháng")))))),
                        List.of()));
        assertThat(new BlockPrinter(NgaSon.figures()).lines(Body.fromJson(json)))
                .containsExactly("Nước", "Lào (6 tháng)");
    }

    private static Map<String, SectionAnswer> answer(String section, Body body, NilPlace nil) {
        return Map.of(section, new SectionAnswer(body, nil));
    }

    private static List<Block> printed(Map<String, SectionAnswer> answers) {
        return new SectionPrinter(answers, NgaSon.figures(), NgaSon.PARAMETERS)
                .print(NgaSon.outline().sections());
    }

    private static Block block(String beginning, List<Block> printed) {
        return printed.stream()
                .filter(block -> text(block).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return (heading.text() + " " + text(heading.runIn())).strip();
        }
        if (block instanceof ListItem item) {
            return item.mark() + text(item.runs());
        }
        return block instanceof Paragraph paragraph ? text(paragraph.runs()) : "";
    }

    private static String text(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof TextRun text ? text.text() : "")
                .collect(Collectors.joining());
    }
}
