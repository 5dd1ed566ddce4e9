package vn.doingoai.rollup.nation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.PeriodName;

/** Periods that stand beside each other from year to year: whole years, first halves, and so on. They never overlap. */
public final class PeriodKind {

    /** Whole years. */
    public static final String YEAR = "year";

    private PeriodKind() {}

    /** What comes after the year in a period's name; {@link #YEAR} for a whole one, empty for one named by its days. */
    public static Optional<String> of(String period) {
        if (period.contains("_")) {
            return Optional.empty();
        }
        return Optional.of(period.length() == 4 ? YEAR : period.substring(5));
    }

    /** The period of that kind so many years before. */
    public static Optional<String> before(String period, int years) {
        return PeriodName.find(period).map(each -> PeriodName.of(each.before(years)));
    }

    /** Those of a kind, the earliest first. */
    public static List<String> ofKind(Collection<String> periods, String kind) {
        return periods.stream()
                .filter(each -> of(each).filter(kind::equals).isPresent())
                .sorted()
                .toList();
    }

    /** The same with the years between the first and the last for which nothing was published. */
    public static List<String> everyYear(List<String> ofOneKind) {
        if (ofOneKind.isEmpty()) {
            return List.of();
        }
        String first = ofOneKind.get(0);
        String last = ofOneKind.get(ofOneKind.size() - 1);
        return IntStream.rangeClosed(year(first), year(last))
                .mapToObj(year -> year + first.substring(4))
                .toList();
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    /** The latest first: what ends last, and of those what begins first. */
    public static List<String> latestFirst(Collection<String> periods) {
        return periods.stream()
                .filter(each -> PeriodName.find(each).isPresent())
                .sorted(Comparator.comparing(
                        PeriodKind::days,
                        Comparator.comparing(Period::to).reversed().thenComparing(Period::from)))
                .toList();
    }

    /**
     * The calendar period of a name that is known to be one.
     *
     * @throws java.util.NoSuchElementException if it is none
     */
    public static Period days(String period) {
        return PeriodName.find(period).orElseThrow();
    }
}
