package vn.doingoai.conferences.figures;

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
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.time.Period;

/** What the register of conferences counts. */
@ApplicationScoped
public class ConferenceFigures implements IndicatorSource {

    @Inject
    FactQueries facts;

    @Override
    public Set<String> indicators() {
        return ConferenceMeasures.ALL.stream().map(Measure::indicator).collect(Collectors.toSet());
    }

    @Override
    public boolean counts(FigureKey key) {
        return Measure.find(ConferenceMeasures.ALL, key).isPresent();
    }

    @Override
    @Permit
    public Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        return facts.count(ConferenceMeasures.ALL, keys, period, unit);
    }

    @Override
    @Permit
    public List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        Measure measure = Measure.find(ConferenceMeasures.ALL, key).orElseThrow();
        return facts.rows(measure, key, period, unit, first, most);
    }
}
