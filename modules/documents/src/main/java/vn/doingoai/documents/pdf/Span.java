package vn.doingoai.documents.pdf;

/**
 * Printable text in one style on one line.
 *
 * @param text printable text, spaces included
 * @param style its style
 */
record Span(String text, TextStyle style) {

    float width() {
        return style.width(text);
    }
}
