package vn.doingoai.documents.pdf;

import vn.doingoai.documents.PrintProfile;

/**
 * An A4 page under a print profile, in points.
 *
 * @param profile the house style
 * @param left where text begins
 * @param width of the text
 * @param top where text begins
 * @param height of the text
 */
record Sheet(PrintProfile profile, float left, float width, float top, float height) {

    /** A4. */
    static final float WIDTH = mm(210);

    /** A4. */
    static final float HEIGHT = mm(297);

    static Sheet of(PrintProfile profile) {
        PrintProfile.Margins margins = profile.margins();
        float left = mm(margins.left());
        float top = mm(margins.top());
        return new Sheet(profile, left, WIDTH - left - mm(margins.right()), top, HEIGHT - top - mm(margins.bottom()));
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
