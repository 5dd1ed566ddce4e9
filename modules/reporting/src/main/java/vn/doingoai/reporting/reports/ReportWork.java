package vn.doingoai.reporting.reports;

import java.util.List;
import java.util.Map;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.writing.FigureField;
import vn.doingoai.reporting.writing.FigureTexts;
import vn.doingoai.reporting.writing.SectionView;

/**
 * One section of the province's report before its author.
 *
 * @param texts what the figures in its text read, by figure or "figure|pattern"
 * @param figures the figures that the section asks for
 */
public record ReportWork(ReportView report, ReportPart part, Map<String, String> texts, List<OwnedFigure> figures) {

    /** Copies the collections. */
    public ReportWork {
        texts = Map.copyOf(texts);
        figures = List.copyOf(figures);
    }

    /**
     * A figure that the section asks for, and where it comes from.
     *
     * @param missing units that were asked and have not answered
     */
    public record OwnedFigure(FigureField field, BookedFigure.Origin origin, List<String> missing) {

        /** Copies the list. */
        public OwnedFigure {
            missing = List.copyOf(missing);
        }

        /** Whether the body may type it in: nothing counts it. */
        public boolean isTyped() {
            return origin != BookedFigure.Origin.REGISTER;
        }
    }

    /** The figures that are typed in, or added up from what units typed in. */
    public List<OwnedFigure> typed() {
        return figures.stream().filter(OwnedFigure::isTyped).toList();
    }

    /** The figures that registers count. */
    public List<OwnedFigure> counted() {
        return figures.stream().filter(figure -> !figure.isTyped()).toList();
    }

    static ReportWork of(ReportView report, ReportPart part, FigureSheet sheet) {
        SectionView section = part.section();
        List<String> asked = section.figures().stream().map(FigureField::key).toList();
        return new ReportWork(
                report,
                part,
                FigureTexts.of(Body.fromJson(section.bodyJson()), asked, sheet.figures()),
                section.figures().stream().map(field -> owned(field, sheet)).toList());
    }

    private static OwnedFigure owned(FigureField field, FigureSheet sheet) {
        BookedFigure figure = sheet.get(FigureKey.parse(field.key()));
        return new OwnedFigure(field, figure.origin(), figure.missing());
    }
}
