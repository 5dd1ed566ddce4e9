package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.figures.FrozenFigures;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.writing.SectionRow;

/** The figures of a report as they are now, while nobody has approved it, with those that go along to the ministry. */
@ApplicationScoped
class PresentFigures {

    @Inject
    ReportFigures figures;

    @Inject
    NationalFigures national;

    FrozenFigures of(Dossier dossier, List<? extends SectionRow> sections) {
        Set<FigureKey> named = new TreeSet<>();
        sections.forEach(section -> named.addAll(section.body().figures()));
        FrozenFigures own = FrozenFigures.of(figures.of(dossier.report(), named));
        return dossier.settings().deliversTo().isEmpty() ? own : national.added(dossier.report(), own);
    }
}
