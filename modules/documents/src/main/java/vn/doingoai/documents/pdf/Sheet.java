package vn.doingoai.documents.pdf;

import vn.doingoai.documents.PrintProfile;

/**
 * An A4 page under a print profile, in points.
 *
 * @param profile the house style
 * @param pageWidth of the paper
 * @param pageHeight of the paper
 * @param left where text begins
 * @param width of the text
 * @param top where text begins
 * @param height of the text
 */
record Sheet(
        PrintProfile profile, float pageWidth, float pageHeight, float left, float width, float top, float height) {

    /** A4 upright. */
    static final float WIDTH = mm(210);

    /** A4 upright. */
    static final float HEIGHT = mm(297);

    private static final double LEAST_TURNED = 20;

    static Sheet of(PrintProfile profile) {
        PrintProfile.Margins margins = profile.margins();
        float left = mm(margins.left());
        float top = mm(margins.top());
        float width = WIDTH - left - mm(margins.right());
        return new Sheet(profile, WIDTH, HEIGHT, left, width, top, HEIGHT - top - mm(margins.bottom()));
    }

    /** The page turned a quarter to the left: its binding edge is on top, and every other margin at least 20 mm. */
    static Sheet landscape(PrintProfile profile) {
        PrintProfile.Margins margins = profile.margins();
        float top = mm(margins.left());
        float bottom = mm(Math.max(LEAST_TURNED, margins.right()));
        float left = mm(margins.top());
        float right = mm(margins.bottom());
        return new Sheet(profile, HEIGHT, WIDTH, left, HEIGHT - left - right, top, WIDTH - top - bottom);
    }

    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    float centre() {
        return left + width / 2;
    }

    /** Size of the text in points. */
    float size() {
        return (float) profile.fontSize();
    }

    /** Text in the body's size. */
    TextStyle style(Face face) {
        return TextStyle.of(face, size());
    }

    /** Distance of two lines of the body. */
    float leading() {
        return (float) (size() * Face.LINE * profile.lineSpacing());
    }

    /** Distance of two paragraphs beyond the line spacing. */
    float paragraphGap() {
        return (float) profile.paragraphSpacing();
    }

    /** Indent of a paragraph's first line. */
    float indent() {
        return mm(profile.firstLineIndent());
    }
}
