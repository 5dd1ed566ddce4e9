package vn.doingoai.checks.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a printed report page by page and tells by the size of the letters what is text, what a footnote and what the
 * raised number of one.
 */
final class PrintedPages extends PDFTextStripper {
    /** Footnotes are set in 10 points, everything else of a report in 11 or more. */
    private static final float LARGEST_FOOT = 10.5f;

    /** Raised numbers are this much smaller than the line they stand in, at least. */
    private static final float RAISED = 0.85f;

    private final List<Page> pages = new ArrayList<>();
    private final List<Letter> line = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private StringBuilder foot = new StringBuilder();

    /**
     * What stands on one page; {@code [^1]} is the raised number of footnote 1.
     *
     * @param text without the page number
     * @param foot the footnotes
     */
    record Page(String text, String foot) {}

    private record Letter(String character, float size) {}

    private PrintedPages() {}

    /** The pages of a PDF. */
    static List<Page> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            PrintedPages reader = new PrintedPages();
            reader.getText(document);
            return List.copyOf(reader.pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        positions.forEach(
                position -> line.add(new Letter(position.getUnicode(), Math.abs(position.getFontSizeInPt()))));
    }

    @Override
    protected void writeWordSeparator() {
        if (!line.isEmpty()) {
            line.add(new Letter(" ", line.get(line.size() - 1).size()));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(new Page(text.toString(), foot.toString()));
        text = new StringBuilder();
        foot = new StringBuilder();
    }

    private void endLine() {
        float size = line.stream().map(Letter::size).max(Float::compare).orElse(0f);
        StringBuilder words = new StringBuilder();
        boolean raised = false;
        for (Letter letter : line) {
            boolean small = letter.size() < size * RAISED && !letter.character().isBlank();
            if (small != raised) {
                words.append(small ? "[^" : "]");
                raised = small;
            }
            words.append(letter.character());
        }
        words.append(raised ? "]" : "");
        if (!words.toString().strip().matches("\\d{1,2}")) {
            (size < LARGEST_FOOT ? foot : text).append(words).append(' ');
        }
        line.clear();
    }
}
