package vn.doingoai.checks.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.doingoai.checks.portal.Folders;

/** The words of a PDF and of the paper it is made after, compared as a reader would: without lines and pages. */
final class PdfText {
    private PdfText() {}

    /** The text of a PDF without page numbers, lines joined. */
    static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (String line : new PDFTextStripper().getText(document).split("\\R", -1)) {
                if (!line.strip().matches("\\d{1,2}")) {
                    text.append(line).append(' ');
                }
            }
            return folded(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a source text without its marks, page numbers and empty lines. */
    static List<String> lines(Path source) {
        return Folders.read(source)
                .lines()
                .map(line -> folded(line.replace("**", "")))
                .filter(line -> !line.isEmpty() && !line.equals("(Handwritten signature)") && !line.matches("\\d{1,2}"))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
