package vn.doingoai.reporting.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.reporting.body.FigureText;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.figures.FrozenFigures;

/** Frozen figures as a table shows them. */
final class FigureLines {

    private FigureLines() {}

    /** By key. */
    static List<PublicationView.Line> of(FrozenFigures frozen) {
        FigureText now = new FigureText(frozen.figures());
        FigureText before = new FigureText(
                Figures.of(frozen.figures().previous(), frozen.period().before()));
        IndicatorCatalogue catalogue = IndicatorCatalogue.load();
        List<PublicationView.Line> lines = new ArrayList<>();
        new TreeMap<>(frozen.now()).forEach((key, figure) -> {
            Indicator indicator = catalogue.get(key);
            lines.add(new PublicationView.Line(
                    key.toString(),
                    indicator.name(),
                    indicator.unit(),
                    now.of(key),
                    frozen.figures().before(key).isPresent() ? before.of(key) : "",
                    figure.origin()));
        });
        return lines;
    }
}
