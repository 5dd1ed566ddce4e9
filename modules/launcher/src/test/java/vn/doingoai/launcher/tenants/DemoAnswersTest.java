package vn.doingoai.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.body.SectionPrinter;
import vn.doingoai.reporting.outlines.Section;

class DemoAnswersTest {
    private static final TenantFolder THANH_HOA =
            TenantFolder.readAll(
                            Path.of("../../tenants"), IndicatorCatalogue.load().keys())
                    .stream()
                    .filter(folder -> folder.settings().tenant().equals("thanh-hoa"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void ngaSonIsCompleteAndPrintsItsReportOf2019LineByLine() throws IOException {
        DemoAnswers answers = answersOf("huyen-nga-son");

        assertThat(answers.answered()).isEqualTo(answers.total());
        // The text of one paragraph runs over two pages there, so lines are compared joined.
        assertThat(String.join(" ", printed(answers))).isEqualTo(String.join(" ", reportOf2019()));
    }

    @Test
    void ngaSonsFrameIsThatOfItsReport() {
        DemoAnswers answers = answersOf("huyen-nga-son");

        assertThat(answers.closing())
                .isEqualTo("Trên đây là báo cáo kết quả công tác đối ngoại năm 2019 và kế hoạch năm 2020"
                        + " huyện Nga Sơn./.");
        assertThat(answers.recipients()).isEqualTo("Sở Ngoại vụ (BC)\nCT, các PCT UBND huyện\nLưu: VT.");
    }

    @Test
    void everyStateOfAReportIsThereToBeTried() {
        assertThat(THANH_HOA.demo().submissions())
                .extracting(DemoSubmission::state)
                .contains(DemoSubmission.State.DRAFT, DemoSubmission.State.RETURNED);
        assertThat(THANH_HOA.demo().submissions())
                .anyMatch(submission -> submission.signing().late());
        assertThat(THANH_HOA.demo().requests().get(0).units()).hasSizeGreaterThan(27);
    }

    @Test
    void whatWasHandedInIsComplete() {
        for (DemoSubmission submission : THANH_HOA.demo().submissions()) {
            if (submission.state() != DemoSubmission.State.DRAFT) {
                DemoAnswers answers = new DemoAnswers(THANH_HOA.settings(), submission);
                assertThat(answers.answered()).as(submission.unit().code()).isEqualTo(answers.total());
            }
        }
    }

    private static DemoAnswers answersOf(String unit) {
        return THANH_HOA.demo().submissions().stream()
                .filter(submission -> submission.unit().code().equals(unit))
                .map(submission -> new DemoAnswers(THANH_HOA.settings(), submission))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> printed(DemoAnswers answers) {
        List<Section> sections = THANH_HOA.outlines().get(0).outline().sections();
        Map<String, SectionAnswer> texts = sections.stream()
                .flatMap(Section::stream)
                .map(answers::answer)
                .collect(Collectors.toMap(
                        answer -> answer.section().key(), answer -> new SectionAnswer(answer.body(), answer.nil())));
        Figures figures = Figures.of(
                answers.figures().stream().collect(Collectors.toMap(DemoFigure::key, DemoFigure::value)),
                Period.year(2019));
        return new SectionPrinter(texts, figures, answers.parameters())
                .print(sections).stream().map(DemoAnswersTest::line).toList();
    }

    private static String line(Block block) {
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

    private static List<String> reportOf2019() throws IOException {
        try (var file = Objects.requireNonNull(DemoAnswersTest.class.getResourceAsStream("/nga-son-2019.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
