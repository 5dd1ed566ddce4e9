package vn.doingoai.documents.pdf;

/**
 * How a stretch of text is set.
 *
 * @param face weight and slant
 * @param size in points
 * @param rise above the baseline, for footnote numbers
 */
record TextStyle(Face face, float size, float rise) {

    private static final float NUMBER_SIZE = 0.62f;
    private static final float NUMBER_RISE = 0.34f;

    static TextStyle of(Face face, float size) {
        return new TextStyle(face, size, 0);
    }

    /** The same with a run's own weight and slant added. */
    TextStyle with(boolean bold, boolean italic) {
        return new TextStyle(Face.of(bold || face.bold(), italic || face.italic()), size, rise);
    }

    /** The style of a footnote number in this text. */
    TextStyle footnoteNumber() {
        return new TextStyle(Face.REGULAR, size * NUMBER_SIZE, size * NUMBER_RISE);
    }

    float width(String text) {
        return face.width(text, size);
    }
}
