package vn.doingoai.documents.pdf;

import java.util.Arrays;
import java.util.List;

/** Shares the text width among a table's columns, by given weights or by what the cells hold. */
final class ColumnWidths {

    private static final float WIDEST_SHARE = 0.4f;

    private ColumnWidths() {}

    static float[] given(List<Double> weights, int columns, float width) {
        float[] shares = new float[columns];
        for (int i = 0; i < columns; i++) {
            shares[i] = i < weights.size() ? weights.get(i).floatValue() : 1;
        }
        return scaled(shares, width);
    }

    /** A column weighs as much as its longest text on one line, within limits, and never less than its longest word. */
    static float[] measured(List<List<List<Word>>> rows, int columns, float width, float padding) {
        float[] shares = new float[columns];
        Arrays.fill(shares, padding * 4);
        for (List<List<Word>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                shares[i] = Math.max(shares[i], wanted(row.get(i), width * WIDEST_SHARE) + padding * 2);
            }
        }
        return scaled(shares, width);
    }

    private static float wanted(List<Word> words, float limit) {
        float text = 0;
        float longest = 0;
        for (Word word : words) {
            text += word.spaceWidth() + word.width();
            longest = Math.max(longest, word.width());
        }
        return Math.max(Math.min(longest, limit), Math.min(text, limit));
    }

    private static float[] scaled(float[] shares, float width) {
        float total = 0;
        for (float share : shares) {
            total += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= width / total;
        }
        return shares;
    }
}
