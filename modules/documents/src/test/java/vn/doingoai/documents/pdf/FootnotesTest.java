package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;

/** Footnotes stand where their numbers stand, and nothing of them is lost. */
class FootnotesTest {

    private static final String FILLER = "Công tác đối ngoại của huyện được triển khai đúng quy định của pháp luật. ";

    private static PrintedPdf print(List<Block> blocks) {
        return PrintedPdf.read(OfficialPdf.render(DocumentFixture.report(blocks), PrintProfile.DECREE_30));
    }

    private static Paragraph noted(String text, String... notes) {
        List<Run> runs = new ArrayList<>();
        runs.add(TextRun.of(text));
        for (String note : notes) {
            runs.add(new FootnoteRun(note));
        }
        return new Paragraph(runs);
    }

    @Test
    void everyFootnoteStandsOnThePageOfItsNumber() {
        List<Block> blocks = IntStream.rangeClosed(1, 60)
                .<Block>mapToObj(i -> noted(FILLER.repeat(1 + i % 4) + "văn bản" + i + "x", "Chú thích " + i + "z."))
                .toList();
        PrintedPdf printed = print(blocks);
        assertThat(printed.pages()).hasSizeGreaterThan(4);
        for (int i = 1; i <= 60; i++) {
            String number = "văn bản" + i + "x" + i;
            String note = i + " Chú thích " + i + "z.";
            assertThat(printed.pages().stream().filter(page -> holds(page, number)))
                    .as(number)
                    .singleElement()
                    .satisfies(page -> assertThat(holds(page, note)).as(note).isTrue());
        }
    }

    private static boolean holds(PrintedPage page, String text) {
        return PrintedPdf.folded(page.text()).contains(text);
    }

    @Test
    void aShortRuleDividesFootnotesFromTheText() {
        byte[] pdf = OfficialPdf.render(
                DocumentFixture.report(List.of(noted(FILLER, "Chú thích."))), PrintProfile.DECREE_30);
        List<Strokes.Stroke> strokes = Strokes.of(pdf, 1);
        Strokes.Stroke rule = strokes.get(strokes.size() - 1);
        PrintedPdf.Shown note = PrintedPdf.read(pdf).last().find("Chú thích.");
        assertThat(rule.length()).isLessThan(Sheet.mm(165) / 2);
        assertThat(note.baseline() - rule.top()).isBetween(8f, 16f);
        assertThat(note.baseline()).isBetween(Sheet.mm(272), Sheet.mm(277));
    }

    @Test
    void footnotesLongerThanAPageRunOnWithoutLoss() {
        String[] notes = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> FILLER + "Chú thích " + i + "z.")
                .toArray(String[]::new);
        PrintedPdf printed = print(List.of(noted("Một câu.", notes), Paragraph.of("Hết./.")));
        List<String> expected = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> "Chú thích " + i + "z.")
                .toList();
        assertThat(printed.text()).containsSubsequence(expected);
        assertThat(printed.pages())
                .allSatisfy(page -> assertThat(page.shown())
                        .allSatisfy(line -> assertThat(line.baseline()).isLessThan(Sheet.mm(277))));
    }
}
