package vn.doingoai.documents.pdf;

import java.util.List;

/** Shares the text width among a table's columns, by given weights or by what the cells hold. */
final class ColumnWidths {

    /** However long its text, no column asks for more than this part of the width. */
    private static final float WIDEST_SHARE = 0.4f;

    private final float[] least;
    private final float[] wanted;

    private ColumnWidths(int columns) {
        least = new float[columns];
        wanted = new float[columns];
    }

    static float[] given(List<Double> weights, int columns, float width) {
        float[] shares = new float[columns];
        for (int i = 0; i < columns; i++) {
            shares[i] = i < weights.size() ? weights.get(i).floatValue() : 1;
        }
        return scaled(shares, width);
    }

    /** Every column gets room for its longest word, and the rest goes to those whose texts would break. */
    static float[] measured(List<List<List<Word>>> rows, int columns, float width, float padding) {
        ColumnWidths widths = new ColumnWidths(columns);
        for (int i = 0; i < columns; i++) {
            widths.least[i] = 4 * padding;
            widths.wanted[i] = 4 * padding;
        }
        for (List<List<Word>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.measure(i, row.get(i), 2 * padding, width * WIDEST_SHARE);
            }
        }
        return widths.shared(width);
    }

    private void measure(int column, List<Word> words, float padding, float limit) {
        float text = 0;
        for (Word word : words) {
            text += word.spaceWidth() + word.width();
            least[column] = Math.max(least[column], Math.min(word.width(), limit) + padding);
        }
        wanted[column] = Math.max(wanted[column], Math.min(text, limit) + padding);
    }

    private float[] shared(float width) {
        float needed = sum(least);
        float missing = sum(wanted) - needed;
        if (needed >= width || missing <= 0) {
            return scaled(least, width);
        }
        float[] widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least[i] + (width - needed) * (wanted[i] - least[i]) / missing;
        }
        return widths;
    }

    private static float[] scaled(float[] shares, float width) {
        float factor = width / sum(shares);
        float[] widths = new float[shares.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shares[i] * factor;
        }
        return widths;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
