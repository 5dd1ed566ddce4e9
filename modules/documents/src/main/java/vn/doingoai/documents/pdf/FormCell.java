package vn.doingoai.documents.pdf;

import java.util.List;

/**
 * A cell of a form with its text broken into lines, in points.
 *
 * @param left from the edge of the page
 * @param top from the top of its box
 * @param lines its text
 * @param centred whether lines stand in the middle of the width
 * @param middle whether the text stands in the middle of the height
 */
record FormCell(float left, float top, float width, float height, List<Line> lines, boolean centred, boolean middle) {

    void draw(Canvas canvas, float boxTop, float leading, float padding) {
        canvas.frame(left, boxTop + top, width, height);
        float free = middle ? (height - lines.size() * leading) / 2 : padding;
        float baseline = boxTop + top + free + leading * Face.ASCENT / Face.LINE;
        for (Line line : lines) {
            if (centred) {
                canvas.centred(line, left + width / 2, baseline);
            } else {
                canvas.line(line, left + padding, baseline);
            }
            baseline += leading;
        }
    }
}
