package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Centred single-spaced lines with a rule under the last one: how the decree sets everything above the content.
 *
 * @param axis the vertical line they are centred on
 * @param lines from top to bottom
 * @param rule length of the rule as a part of the last line's width
 */
record Column(float axis, List<Line> lines, float rule) {

    /** A rule as long as the line, under the national motto. */
    static final float WHOLE = 1;

    /** The decree asks for a third to a half of the line, under the issuing body and the abstract. */
    static final float PART = 0.4f;

    private static final float RULE_GAP = 2.5f;

    /** Distance from the top of the first line to just below the rule. */
    float height() {
        float height = 2 * RULE_GAP;
        for (Line line : lines) {
            height += lineHeight(line);
        }
        return height;
    }

    void draw(Canvas canvas, float top) {
        float y = top;
        float lastWidth = 0;
        for (Line line : lines) {
            canvas.centred(line, axis, y + size(line) * Face.ASCENT);
            y += lineHeight(line);
            lastWidth = line.width();
        }
        float length = lastWidth * rule;
        canvas.rule(axis - length / 2, y + RULE_GAP, length);
    }

    /**
     * Lines set in the size if they fit, else one point smaller, else wrapped: the decree gives a range of one point for
     * every element of the head.
     */
    static List<Line> fitted(List<String> texts, Face face, float size, float width) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.addAll(fitted(text, face, size, width));
        }
        return lines;
    }

    private static List<Line> fitted(String text, Face face, float size, float width) {
        for (float tried = size; tried >= size - 1; tried -= 0.5f) {
            Line line = Line.of(text, TextStyle.of(face, tried));
            if (line.width() <= width) {
                return List.of(line);
            }
        }
        return LineBreaker.balanced(WordSplitter.split(text, TextStyle.of(face, size)), width);
    }

    static float size(Line line) {
        return line.spans().isEmpty() ? 0 : line.spans().get(0).style().size();
    }

    static float lineHeight(Line line) {
        return size(line) * Face.LINE;
    }
}
