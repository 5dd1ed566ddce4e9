package vn.doingoai.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A finished file, read back with another library than the one that wrote it.
 *
 * @param pages what is on each page
 * @param fonts names of all fonts, and whether each is embedded
 */
record PrintedPdf(List<PrintedPage> pages, Map<String, Boolean> fonts) {

    static PrintedPdf read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PrintedPage> pages = new ArrayList<>();
            Map<String, Boolean> fonts = new TreeMap<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Reader reader = new Reader();
                reader.setStartPage(number);
                reader.setEndPage(number);
                String text = reader.getText(document);
                collectFonts(document.getPage(number - 1).getResources(), fonts);
                pages.add(new PrintedPage(document.getPage(number - 1).getMediaBox(), text, List.copyOf(reader.words)));
            }
            return new PrintedPdf(pages, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collectFonts(PDResources resources, Map<String, Boolean> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.put(font.getName(), font.isEmbedded());
        }
    }

    /** All text with lines joined and spaces folded, without page numbers. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i).text().strip();
            text.append(i == 0 ? page : page.replaceFirst("^" + (i + 1) + "\\s", ""))
                    .append(' ');
        }
        return folded(text.toString());
    }

    PrintedPage last() {
        return pages.get(pages.size() - 1);
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static final class Reader extends PDFTextStripper {
        private final List<Shown> words = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            super.writeString(text, positions);
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            words.add(new Shown(
                    text,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    first.getFont().getName()));
        }
    }

    /**
     * Text on one line.
     *
     * @param text as extracted
     * @param left in points from the left edge
     * @param right in points from the left edge
     * @param baseline in points from the top edge
     * @param size in points
     * @param font its name
     */
    record Shown(String text, float left, float right, float baseline, float size, String font) {}
}
