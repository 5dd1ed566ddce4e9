package vn.doingoai.reporting.reports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.writing.FigureTexts;

/**
 * The figures of a report at this moment, with what they stand on.
 *
 * @param figures values, this period's and those compared with
 * @param book where each comes from
 */
record BookedFigures(Figures figures, Map<FigureKey, BookedFigure> book) {

    /** Copies the map. */
    BookedFigures {
        book = Map.copyOf(book);
    }

    /** What the author of a text sees now. */
    Seen seen(Body body) {
        List<String> keys = body.figures().stream().map(FigureKey::toString).toList();
        Map<String, String> marks = new TreeMap<>();
        body.figures().forEach(key -> marks.put(key.toString(), mark(key)));
        return new Seen(FigureTexts.of(body, keys, figures), marks);
    }

    private String mark(FigureKey key) {
        BookedFigure figure = book.get(key);
        return figure == null ? "" : figure.mark();
    }
}
