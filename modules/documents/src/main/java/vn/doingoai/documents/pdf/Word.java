package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text without a space in it, perhaps in several styles: what is never broken unless it is wider than the line.
 *
 * @param spans its text
 * @param space style of the space before it; null where a wide word was cut
 * @param notes footnotes numbered in it
 * @param width sum of the spans' widths
 */
record Word(List<Span> spans, @Nullable TextStyle space, List<Note> notes, float width) {

    static Word of(List<Span> spans, @Nullable TextStyle space, List<Note> notes) {
        float width = 0;
        for (Span span : spans) {
            width += span.width();
        }
        return new Word(List.copyOf(spans), space, List.copyOf(notes), width);
    }

    float spaceWidth() {
        return space == null ? 0 : space.width(" ");
    }

    /** This word cut into pieces no wider than the limit; its footnotes stay with the last piece. */
    List<Word> cut(float limit) {
        if (width <= limit) {
            return List.of(this);
        }
        List<List<Span>> pieces = pieces(limit);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean isLast = i == pieces.size() - 1;
            words.add(of(pieces.get(i), i == 0 ? space : null, isLast ? notes : List.of()));
        }
        return words;
    }

    private List<List<Span>> pieces(float limit) {
        List<List<Span>> pieces = new ArrayList<>();
        List<Span> piece = new ArrayList<>();
        float used = 0;
        for (Span span : spans) {
            int start = 0;
            for (int end = 1; end <= span.text().length(); end++) {
                float character = span.style().width(span.text().substring(end - 1, end));
                if (used + character > limit && used > 0) {
                    piece.add(new Span(span.text().substring(start, end - 1), span.style()));
                    pieces.add(piece);
                    piece = new ArrayList<>();
                    start = end - 1;
                    used = 0;
                }
                used += character;
            }
            piece.add(new Span(span.text().substring(start), span.style()));
        }
        pieces.add(piece);
        return pieces;
    }
}
