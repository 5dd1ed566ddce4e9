package vn.doingoai.documents.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * "DỰ THẢO" across the page, under the text. It is drawn as outlines and not as text, so that neither copying nor
 * searching a draft picks it up between the lines. The resource holds the outlines of Liberation Serif Bold in
 * thousandths of the size, one path operator a line: M(ove), L(ine), C(urve), Z (close).
 */
final class Watermark {

    private static final List<String> OUTLINE = load("du-thao.outline");
    private static final double SIZE = 0.11;
    private static final double HALF_WIDTH = 2330 * SIZE;
    private static final double HALF_HEIGHT = 330 * SIZE;
    private static final float GRAY = 0.9f;

    /** Along the diagonal of the paper, upright or turned. */
    private static final double STEEP = Math.toRadians(55);

    private static final double FLAT = Math.toRadians(35);

    private Watermark() {}

    static void draw(PdfContentByte content, Sheet sheet) {
        double angle = sheet.pageHeight() > sheet.pageWidth() ? STEEP : FLAT;
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double x = sheet.pageWidth() / 2 - HALF_WIDTH * cosine + HALF_HEIGHT * sine;
        double y = sheet.pageHeight() / 2 - HALF_WIDTH * sine - HALF_HEIGHT * cosine;
        content.saveState();
        content.setGrayFill(GRAY);
        content.concatCTM(
                (float) (SIZE * cosine),
                (float) (SIZE * sine),
                (float) (-SIZE * sine),
                (float) (SIZE * cosine),
                (float) x,
                (float) y);
        OUTLINE.forEach(operator -> trace(content, operator));
        content.fill();
        content.restoreState();
    }

    private static void trace(PdfContentByte content, String operator) {
        double[] at = Arrays.stream(operator.substring(1).split(" "))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        switch (operator.charAt(0)) {
            case 'M' -> content.moveTo((float) at[0], (float) at[1]);
            case 'L' -> content.lineTo((float) at[0], (float) at[1]);
            case 'C' ->
                content.curveTo(
                        (float) at[0], (float) at[1], (float) at[2], (float) at[3], (float) at[4], (float) at[5]);
            case 'Z' -> content.closePath();
            default -> throw new IllegalStateException("unknown path operator: " + operator);
        }
    }

    private static List<String> load(String resource) {
        try (InputStream file = Objects.requireNonNull(Watermark.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
