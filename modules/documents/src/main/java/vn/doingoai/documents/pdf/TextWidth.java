package vn.doingoai.documents.pdf;

import vn.doingoai.documents.Table;

/** Measures text as it will be printed in Times New Roman or a font of its metrics. */
public final class TextWidth {

    private TextWidth() {}

    /** Width of bold text in points. */
    public static double bold(String text, double size) {
        return Face.BOLD.width(Face.BOLD.printable(text), (float) size);
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
