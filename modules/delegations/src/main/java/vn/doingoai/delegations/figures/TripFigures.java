package vn.doingoai.delegations.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FactQueries;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorSource;
import vn.doingoai.indicators.Measure;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.time.Period;

/** What the registers of delegations count. A delegation with several hosts belongs to one unit, so it counts once. */
@ApplicationScoped
public class TripFigures implements IndicatorSource {

    @Inject
    FactQueries facts;

    @Override
    public Set<String> indicators() {
        return TripMeasures.ALL.stream().map(Measure::indicator).collect(Collectors.toSet());
    }

    @Override
    public boolean counts(FigureKey key) {
        return Measure.find(TripMeasures.ALL, key).isPresent();
    }

    @Override
    @Permit
    public Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        return facts.count(TripMeasures.ALL, keys, period, unit);
    }

    @Override
    @Permit
    public List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        Measure measure = Measure.find(TripMeasures.ALL, key).orElseThrow();
        List<CountedRow> rows = facts.rows(measure, key, period, unit, first, most);
        return measure.facts().equals(PlanFacts.PRIVATE_TRIPS)
                ? rows.stream().map(TripFigures::namedByCountry).toList()
                : rows;
    }

    private static CountedRow namedByCountry(CountedRow row) {
        return new CountedRow(row.id(), row.page(), row.unit(), row.date(), Countries.name(row.name()), row.adds());
    }
}
