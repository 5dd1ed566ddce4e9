package vn.doingoai.documents.pdf;

import java.util.List;
import java.util.stream.Collectors;
import vn.doingoai.documents.Table;

/** Measures text as it will be printed in Times New Roman or a font of its metrics. */
public final class TextWidth {

    private TextWidth() {}

    /** Width of bold text in points. */
    public static double bold(String text, double size) {
        return Face.BOLD.width(Face.BOLD.printable(text), (float) size);
    }

    /**
     * The lines of about equal width in which a bold heading is printed where its place is so wide, in points. A word
     * processor would fill the first line and leave a word or two for the second.
     */
    public static List<String> boldLines(String text, double size, double width) {
        TextStyle style = TextStyle.of(Face.BOLD, (float) size);
        return LineBreaker.balanced(WordSplitter.split(text, style), (float) width).stream()
                .map(line -> line.spans().stream().map(Span::text).collect(Collectors.joining()))
                .toList();
    }

    /**
     * How wide the columns of a table are printed, in points.
     *
     * @param width of the whole table
     * @param size of its text
     */
    public static float[] columns(Table table, double width, double size) {
        return TableFlow.widths(table, (float) width, (float) size);
    }
}
