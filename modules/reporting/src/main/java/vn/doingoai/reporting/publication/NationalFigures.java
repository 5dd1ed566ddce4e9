package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.NationalTable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.reporting.figures.FrozenFigure;
import vn.doingoai.reporting.figures.FrozenFigures;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.reports.Report;

/**
 * What the national table asks of every province, whether its outline names it or not: frozen with the report, so that
 * what the ministry reads was signed too.
 */
@ApplicationScoped
class NationalFigures {

    @Inject
    ReportFigures figures;

    /** The figures of the report, and behind them those of the national table that are known. */
    FrozenFigures added(Report report, FrozenFigures own) {
        Set<FigureKey> wanted = new TreeSet<>(NationalTable.COLUMNS);
        for (String indicator : NationalTable.BY_COUNTRY) {
            Countries.all(Locale.ENGLISH)
                    .forEach(country -> wanted.add(NationalTable.ofCountry(indicator, country.code())));
        }
        wanted.removeAll(own.now().keySet());
        Map<FigureKey, FrozenFigure> all = new TreeMap<>(own.now());
        FrozenFigures.of(figures.of(wanted, report.period(), report.unitId()))
                .now()
                .forEach((key, figure) -> {
                    if (tellsSomething(key, figure)) {
                        all.put(key, figure);
                    }
                });
        return new FrozenFigures(all, own.before(), own.period(), own.grounds());
    }

    /** Of the many countries those that somebody came from or went to. */
    private static boolean tellsSomething(FigureKey key, FrozenFigure figure) {
        return figure.value().answered()
                && (!key.dimensions().containsKey("country")
                        || figure.value().number().signum() != 0);
    }
}
