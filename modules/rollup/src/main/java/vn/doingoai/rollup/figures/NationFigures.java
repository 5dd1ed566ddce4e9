package vn.doingoai.rollup.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.indicators.IndicatorSource;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.PeriodName;

/**
 * The figures of the ministry's own report: what the provinces of the period published, added up, and how many of them
 * have published at all. Rates, and what two provinces may both have, add up to nothing and are typed in.
 */
@ApplicationScoped
public class NationFigures implements IndicatorSource {

    private static final FigureKey ALL = FigureKey.of("nation.provinces.count");
    private static final FigureKey REPORTED = FigureKey.of("nation.reported.count");
    private static final String COUNTRY = "country";

    @Inject
    PublishedCellQueries queries;

    @Inject
    CurrentTenant tenant;

    @Override
    public boolean ofNation() {
        return true;
    }

    @Override
    public Set<String> indicators() {
        return IndicatorCatalogue.load().all().stream()
                .filter(Indicator::additive)
                .map(Indicator::key)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean counts(FigureKey key) {
        return tenant.get().isNational()
                && IndicatorCatalogue.load().knows(key)
                && IndicatorCatalogue.load().get(key).additive();
    }

    @Override
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        String name = PeriodName.of(period);
        List<Province> provinces = Provinces.existingOn(period.to());
        Set<FigureKey> wanted = new TreeSet<>(keys);
        keys.stream().filter(NationFigures::ofCountry).map(NationFigures::whole).forEach(wanted::add);
        Map<FigureKey, List<PublishedCell>> cells =
                queries.cells(wanted, name, period).stream().collect(Collectors.groupingBy(PublishedCell::key));
        Map<FigureKey, Counted> counted = new HashMap<>();
        Map<String, Set<String>> naming = naming(keys, name);
        for (FigureKey key : keys) {
            List<PublishedCell> wholes =
                    divided(cells.getOrDefault(whole(key), List.of()), naming.getOrDefault(key.indicator(), Set.of()));
            counted.put(key, new NationalSum(provinces, cells.getOrDefault(key, List.of()), wholes).counted());
        }
        coverage(keys, name, provinces, counted);
        return counted;
    }

    /** The provinces that tell of countries, by indicator. */
    private Map<String, Set<String>> naming(Set<FigureKey> keys, String period) {
        return keys.stream()
                .filter(NationFigures::ofCountry)
                .map(FigureKey::indicator)
                .distinct()
                .collect(Collectors.toMap(indicator -> indicator, indicator -> queries.naming(indicator, period)));
    }

    /**
     * The wholes of which the countries are told: of one that is told as a number alone, nobody knows who was where.
     *
     * @param naming provinces that tell of countries
     */
    static List<PublishedCell> divided(List<PublishedCell> wholes, Set<String> naming) {
        return wholes.stream()
                .filter(whole -> whole.value().nothing() || naming.contains(whole.province()))
                .toList();
    }

    private void coverage(
            Set<FigureKey> keys, String period, List<Province> provinces, Map<FigureKey, Counted> counted) {
        if (keys.contains(ALL)) {
            counted.put(ALL, new Counted(FigureValue.of(provinces.size()), Integer.toString(provinces.size())));
        }
        if (keys.contains(REPORTED)) {
            Set<String> reported = queries.reported(period);
            List<String> silent = provinces.stream()
                    .filter(province -> !reported.contains(province.id()))
                    .map(Province::name)
                    .toList();
            int count = provinces.size() - silent.size();
            counted.put(REPORTED, new Counted(FigureValue.of(count), new TreeSet<>(reported).toString(), true, silent));
        }
    }

    private static boolean ofCountry(FigureKey key) {
        return key.dimensions().containsKey(COUNTRY);
    }

    /** The figure without its country. */
    private static FigureKey whole(FigureKey key) {
        Map<String, String> rest = new HashMap<>(key.dimensions());
        rest.remove(COUNTRY);
        return new FigureKey(key.indicator(), new TreeMap<>(rest));
    }

    @Override
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        Map<String, Province> provinces = Provinces.existingOn(period.to()).stream()
                .collect(Collectors.toMap(Province::id, province -> province));
        List<CountedRow> rows = new ArrayList<>();
        for (PublishedCell cell : queries.cells(Set.of(key), PeriodName.of(period), period)) {
            Province province = provinces.get(cell.province());
            if (province != null && cell.value().answered()) {
                rows.add(new CountedRow(
                        cell.publication(),
                        "/national/publication.xhtml?id=" + cell.publication(),
                        province.name(),
                        cell.date(),
                        cell.number(),
                        cell.value().number()));
            }
        }
        rows.sort(Comparator.comparing(CountedRow::unit));
        return rows.stream().skip(first).limit(most).toList();
    }
}
