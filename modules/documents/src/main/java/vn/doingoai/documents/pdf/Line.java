package vn.doingoai.documents.pdf;

import java.util.List;

/**
 * A line of text, broken and measured.
 *
 * @param spans its text
 * @param width natural width
 * @param gaps how many spaces can be stretched
 * @param last whether it ends its paragraph and so is not stretched
 * @param notes the footnotes whose numbers stand on it
 */
record Line(List<Span> spans, float width, int gaps, boolean last, List<Note> notes) {

    /** One line of given text with its spaces kept, never stretched. */
    static Line of(String text, TextStyle style) {
        Span span = new Span(style.face().printable(text), style);
        return new Line(List.of(span), span.width(), 0, true, List.of());
    }

    /** What to add to each space so that the line fills the width. */
    float stretch(float available) {
        return last || gaps == 0 ? 0 : Math.max(0, available - width) / gaps;
    }
}
