package vn.doingoai.reporting.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.doingoai.indicators.DimensionNames;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.reporting.body.FigureText;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.figures.FrozenFigures;

/** Frozen figures as a table shows them. */
final class FigureLines {

    private FigureLines() {}

    /** All, by key. */
    static List<PublicationView.Line> of(FrozenFigures frozen) {
        return of(frozen, key -> true);
    }

    /** Some of them. */
    static List<PublicationView.Line> of(FrozenFigures frozen, Predicate<FigureKey> wanted) {
        FigureText now = new FigureText(frozen.figures());
        FigureText before = new FigureText(
                Figures.of(frozen.figures().previous(), frozen.period().before()));
        IndicatorCatalogue catalogue = IndicatorCatalogue.load();
        List<PublicationView.Line> lines = new ArrayList<>();
        new TreeMap<>(frozen.now()).forEach((key, figure) -> {
            if (!wanted.test(key)) {
                return;
            }
            Indicator indicator = catalogue.get(key);
            lines.add(new PublicationView.Line(
                    key.toString(),
                    name(indicator, key),
                    indicator.unit(),
                    now.of(key),
                    frozen.figures().before(key).isPresent() ? before.of(key) : "",
                    figure.origin()));
        });
        return lines;
    }

    /** With what narrows it: "Số đoàn vào (Lào)". */
    private static String name(Indicator indicator, FigureKey key) {
        return key.dimensions().isEmpty() ? indicator.name() : indicator.name() + ": " + DimensionNames.of(key);
    }
}
