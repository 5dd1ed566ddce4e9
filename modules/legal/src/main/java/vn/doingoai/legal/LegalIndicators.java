package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorSource;
import vn.doingoai.kernel.time.Period;

/** What the list of legal documents counts. The list is the province's: no unit has documents of its own in it. */
@ApplicationScoped
public class LegalIndicators implements IndicatorSource {

    private static final Map<String, String> DIMENSIONS = Map.of(
            "party_affairs.directives.count", "issuer",
            "legal.issued.count", "type",
            "legal.repealed.count", "type",
            "legal.drafted.count", "type");

    @Inject
    LegalCountQueries queries;

    @Override
    public Set<String> indicators() {
        return DIMENSIONS.keySet();
    }

    @Override
    public boolean counts(FigureKey key) {
        String dimension = DIMENSIONS.get(key.indicator());
        return dimension != null && key.dimensions().keySet().stream().allMatch(dimension::equals);
    }

    @Override
    public Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        List<LegalCount> counts = unit == null ? queries.counts(period) : List.of();
        Map<FigureKey, Counted> figures = new HashMap<>();
        for (FigureKey key : keys) {
            figures.put(
                    key,
                    sum(
                            counts.stream()
                                    .filter(count -> count.indicator().equals(key.indicator()))
                                    .filter(count -> fits(type(key), count.type()) && fits(issuer(key), count.issuer()))
                                    .toList(),
                            !counts.isEmpty()));
        }
        return figures;
    }

    @Override
    public List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        return unit == null ? queries.rows(key.indicator(), type(key), issuer(key), period, first, most) : List.of();
    }

    /** A list in which the period has nothing at all was not kept then: its 0 says nothing. */
    private static Counted sum(List<LegalCount> counts, boolean kept) {
        long number = counts.stream().mapToLong(LegalCount::count).sum();
        long mark = counts.stream().mapToLong(LegalCount::mark).reduce(0, (one, other) -> one ^ other);
        return new Counted(FigureValue.of(number), number == 0 ? "" : number + ":" + Long.toHexString(mark), kept);
    }

    private static boolean fits(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static String type(FigureKey key) {
        return key.dimensions().getOrDefault("type", "");
    }

    private static String issuer(FigureKey key) {
        return key.dimensions()
                .getOrDefault("issuer", "")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
