package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureBook;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Figures;

/** Asks the book for the figures of a report. */
@ApplicationScoped
class BoundFigures {

    @Inject
    FigureBook book;

    BookedFigures of(Report report, Set<FigureKey> keys) {
        Period period = report.period();
        Map<FigureKey, BookedFigure> now = book.of(keys, period, report.unitId(), Map.of());
        Map<FigureKey, BookedFigure> before = book.of(keys, period.before(), report.unitId(), Map.of());
        return new BookedFigures(new Figures(values(now), values(before), period), now);
    }

    private static Map<FigureKey, FigureValue> values(Map<FigureKey, BookedFigure> book) {
        return book.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().value()));
    }
}
