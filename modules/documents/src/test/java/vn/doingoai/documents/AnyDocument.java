package vn.doingoai.documents;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.doingoai.documents.forms.FormFixture;

/** Official documents of every shape, with Vietnamese letters and everything that markup could trip over. */
public final class AnyDocument {

    /** Opens the header row of a table and nothing else. */
    static final String HEADER = "§";

    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    private static final String OTHERS = "0123456789.,;:()/&%+-–“”\"'<>=fjwz";

    private static final List<String> WORDS = words();

    private AnyDocument() {}

    /** Reports and dispatches, drafts and finished ones, with enclosures. */
    public static Arbitrary<OfficialDocument> documents() {
        return Combinators.combine(
                        blocks(),
                        text().list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        enclosures())
                .as((blocks, addressees, dispatch, draft, enclosures) ->
                        document(blocks, addressees, dispatch, draft, enclosures));
    }

    private static OfficialDocument document(
            List<Block> blocks, List<String> addressees, boolean dispatch, boolean draft, List<Enclosure> enclosures) {
        OfficialDocument base = dispatch ? DocumentFixture.dispatch() : DocumentFixture.report(blocks);
        return new OfficialDocument(
                base.letterhead(),
                base.code(),
                base.dateline(),
                base.subject(),
                addressees,
                blocks,
                base.recipients(),
                base.signature(),
                enclosures,
                draft,
                base.metadata());
    }

    private static Arbitrary<List<Enclosure>> enclosures() {
        Arbitrary<Enclosure> outline = blocks().map(DocumentFixture::outline);
        Arbitrary<Enclosure> form = Arbitraries.of(
                new FormEnclosure(FormFixture.outbound(2)), new FormEnclosure(FormFixture.conferences()));
        return Arbitraries.oneOf(outline, form).list().ofMaxSize(2);
    }

    /** Content of an official document. */
    public static Arbitrary<List<Block>> blocks() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, runs().map(Paragraph::new)),
                        Tuple.of(4, items()),
                        Tuple.of(2, headings()),
                        Tuple.of(1, tables()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<Block> items() {
        return Combinators.combine(Arbitraries.of(1, 2), runs()).as(ListItem::new);
    }

    private static Arbitrary<Block> headings() {
        return Combinators.combine(
                        Arbitraries.of("I.", "8.", "1.1", "đ)").injectNull(0.2),
                        text(),
                        Arbitraries.of("", ":"),
                        Arbitraries.integers().between(1, 5),
                        runs().injectNull(0.5))
                .as((label, title, end, level, runIn) ->
                        new Heading(label, title, end, level, runIn == null ? List.of() : runIn));
    }

    private static Arbitrary<Block> tables() {
        Arbitrary<Table.Row> row = runs().map(Table.Cell::new).list().ofSize(3).map(Table.Row::new);
        Arbitrary<Table.Row> header =
                text().list().ofSize(2).map(texts -> Table.Row.of(HEADER + texts.get(0), texts.get(1)));
        return Combinators.combine(header, row.list().ofMinSize(1).ofMaxSize(5))
                .as((head, rows) -> new Table(List.of(head), rows, List.of()));
    }

    private static Arbitrary<List<Run>> runs() {
        Arbitrary<Run> text = Combinators.combine(
                        text().map(words -> words + " "), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(TextRun::new);
        Arbitrary<Run> note = text().map(FootnoteRun::new);
        return Arbitraries.frequencyOf(Tuple.of(6, text), Tuple.of(1, note))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** Words of a few letters, made once: to generate each letter would take most of a test's time. */
    private static Arbitrary<String> text() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words));
    }

    private static List<String> words() {
        String alphabet = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + OTHERS;
        Random random = new Random(30);
        return IntStream.range(0, 600)
                .mapToObj(i -> random.ints(1 + i % 9, 0, alphabet.length())
                        .mapToObj(alphabet::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining()))
                .toList();
    }
}
