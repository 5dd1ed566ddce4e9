package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, greedily as word processors do. */
final class LineBreaker {

    private static final float TOLERANCE = 0.01f;

    private final List<Line> lines = new ArrayList<>();
    private final List<Word> line = new ArrayList<>();
    private float used;

    private LineBreaker() {}

    /** The lines of one paragraph; at least one, which may be empty. */
    static List<Line> lines(List<Word> words, float indent, float width) {
        LineBreaker breaker = new LineBreaker();
        for (Word word : words) {
            for (Word piece : word.cut(width - indent)) {
                breaker.add(piece, indent, width);
            }
        }
        breaker.endLine(true);
        return breaker.lines;
    }

    /** The same without indent, with lines of about equal width: for centred headings. */
    static List<Line> balanced(List<Word> words, float width) {
        List<Line> best = lines(words, 0, width);
        for (float narrower = width * 0.95f; narrower > width / 2; narrower -= width * 0.05f) {
            List<Line> tried = lines(words, 0, narrower);
            if (tried.size() > best.size()) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    private void add(Word word, float indent, float width) {
        float available = lines.isEmpty() ? width - indent : width;
        float space = line.isEmpty() ? 0 : word.spaceWidth();
        if (!line.isEmpty() && used + space + word.width() > available + TOLERANCE) {
            endLine(false);
            space = 0;
        }
        line.add(word);
        used += space + word.width();
    }

    private void endLine(boolean last) {
        List<Span> spans = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        int gaps = 0;
        for (Word word : line) {
            if (!spans.isEmpty() && word.space() != null) {
                append(spans, new Span(" ", word.space()));
                gaps++;
            }
            word.spans().forEach(span -> append(spans, span));
            notes.addAll(word.notes());
        }
        lines.add(new Line(List.copyOf(spans), used, gaps, last, List.copyOf(notes)));
        line.clear();
        used = 0;
    }

    private static void append(List<Span> spans, Span span) {
        Span previous = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (previous != null && previous.style().equals(span.style())) {
            spans.set(spans.size() - 1, new Span(previous.text() + span.text(), span.style()));
        } else {
            spans.add(span);
        }
    }
}
