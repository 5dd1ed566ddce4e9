package vn.doingoai.documents.forms;

import java.util.List;

/**
 * Shares the width of a page among the columns of a form by their weights, but leaves each room for the longest word of
 * its heading: a word broken in the middle is the first thing that a reader sees.
 */
public final class FormWidths {

    private static final double LEAST = 9;
    private static final double PADDING = 3;
    private static final double CHARACTER = 2.05;

    private FormWidths() {}

    /**
     * Widths from left to right.
     *
     * @param total width of the table in millimetres
     */
    public static double[] of(List<FormColumn> columns, double total) {
        double[] widths = columns.stream().mapToDouble(FormWidths::least).toArray();
        double least = 0;
        for (double width : widths) {
            least += width;
        }
        double weights = columns.stream().mapToInt(FormColumn::weight).sum();
        double missing = 0;
        for (int i = 0; i < widths.length; i++) {
            missing += Math.max(0, wanted(columns.get(i), weights, total) - widths[i]);
        }
        // What the least widths leave goes to those that are below their share; on a page too narrow all shrink.
        double share = missing == 0 ? 0 : Math.max(0, total - least) / missing;
        double used = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += share * Math.max(0, wanted(columns.get(i), weights, total) - widths[i]);
            used += widths[i];
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= total / used;
        }
        return widths;
    }

    private static double wanted(FormColumn column, double weights, double total) {
        return weights == 0 ? 0 : total * column.weight() / weights;
    }

    private static double least(FormColumn column) {
        int longest = 0;
        for (String word : column.heading().split("\\s", -1)) {
            longest = Math.max(longest, word.length());
        }
        return Math.max(LEAST, PADDING + CHARACTER * longest);
    }
}
