package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;

/** Whatever an officer types in Vietnamese comes back out of the file. */
class AnyTextTest {

    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    private static final String OTHERS = "0123456789.,;:()/&%+-–“”\"'fjwz";

    @Property(tries = 40)
    void textSurvivesInItsOrder(@ForAll("paragraphs") List<List<TextRun>> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (List<TextRun> runs : paragraphs) {
            blocks.add(new Paragraph(List.copyOf(runs)));
            runs.forEach(run -> expected.append(run.text()));
        }
        assertThat(packed(printed(blocks))).contains(packed(expected.toString()));
    }

    @Property(tries = 20)
    void everyFootnoteIsPrintedWhole(@ForAll("words") List<String> words, @ForAll("words") List<String> notes) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < Math.max(words.size(), notes.size()); i++) {
            runs.add(TextRun.of(" " + words.get(i % words.size())));
            if (i < notes.size()) {
                runs.add(new FootnoteRun("[" + notes.get(i) + "]"));
            }
        }
        List<String> expected =
                notes.stream().map(note -> packed("[" + note + "]")).toList();
        assertThat(packed(printed(List.of(new Paragraph(runs))))).containsSubsequence(expected);
    }

    @Property(tries = 20)
    void decomposedTextPrintsLikeComposedText(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(OfficialPdf.render(
                        DocumentFixture.report(List.of(Paragraph.of(decomposed))), PrintProfile.DECREE_30))
                .isEqualTo(OfficialPdf.render(
                        DocumentFixture.report(List.of(Paragraph.of(text))), PrintProfile.DECREE_30));
    }

    @Provide
    Arbitrary<List<List<TextRun>>> paragraphs() {
        Arbitrary<TextRun> run = Combinators.combine(
                        words().map(words -> String.join(" ", words) + " "),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(TextRun::new);
        return run.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> words() {
        String alphabet = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + OTHERS;
        StringArbitrary word =
                Arbitraries.strings().withChars(alphabet.toCharArray()).ofMinLength(1);
        return Arbitraries.frequencyOf(Tuple.of(30, word.ofMaxLength(8)), Tuple.of(1, word.ofMaxLength(200)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static String printed(List<Block> blocks) {
        PrintedPdf printed =
                PrintedPdf.read(OfficialPdf.render(DocumentFixture.report(blocks), PrintProfile.DECREE_30));
        for (PrintedPage page : printed.pages()) {
            assertThat(page.shown())
                    .allSatisfy(line -> assertThat(line.right()).as(line.text()).isLessThan(Sheet.mm(195.3)));
        }
        return printed.text();
    }

    private static String packed(String text) {
        return text.replaceAll("\\s", "");
    }
}
