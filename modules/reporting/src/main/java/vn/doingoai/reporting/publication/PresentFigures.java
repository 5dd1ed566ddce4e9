package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.writing.SectionRow;

/** The figures of a report as they are now, while nobody has approved it. */
@ApplicationScoped
class PresentFigures {

    @Inject
    ReportFigures figures;

    FrozenFigures of(Dossier dossier, List<? extends SectionRow> sections) {
        Set<FigureKey> named = new TreeSet<>();
        sections.forEach(section -> named.addAll(section.body().figures()));
        FigureSheet sheet = figures.of(dossier.report(), named);
        return new FrozenFigures(
                frozen(sheet.now()),
                frozen(sheet.before()),
                sheet.period(),
                sheet.figures().grounds());
    }

    private static Map<FigureKey, FrozenFigure> frozen(Map<FigureKey, BookedFigure> booked) {
        Map<FigureKey, FrozenFigure> frozen = new TreeMap<>();
        booked.forEach((key, figure) -> frozen.put(key, FrozenFigure.of(figure)));
        return frozen;
    }
}
