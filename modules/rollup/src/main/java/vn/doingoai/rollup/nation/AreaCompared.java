package vn.doingoai.rollup.nation;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.Comparison.Comparability;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;

/** What many provinces add up to, beside an earlier period: comparable only if each of them is. */
public final class AreaCompared {

    private AreaCompared() {}

    /** The sums of some territories in two periods. */
    public static Comparison of(List<Territory> territories, FigureKey key, ProvinceTable.Asked asked, Cells cells) {
        Set<Comparability> reasons = EnumSet.noneOf(Comparability.class);
        Set<String> missing = new LinkedHashSet<>();
        FigureValue now = FigureValue.of(0);
        FigureValue base = FigureValue.of(0);
        for (Territory territory : territories) {
            Comparison one = Compared.of(territory, key, asked, cells);
            reasons.add(one.comparability());
            missing.addAll(one.missing());
            if (one.comparability() == Comparability.NO_BASE) {
                missing.add(territory.province().name());
            }
            now = plus(now, one.now());
            base = plus(base, one.base());
        }
        return new Comparison(now, base, worst(reasons), List.copyOf(missing));
    }

    private static FigureValue plus(FigureValue sum, FigureValue one) {
        return one.answered() ? FigureValue.of(sum.number().add(one.number())) : sum;
    }

    private static Comparability worst(Set<Comparability> reasons) {
        if (reasons.isEmpty() || reasons.equals(EnumSet.of(Comparability.NO_BASE))) {
            return Comparability.NO_BASE;
        }
        if (reasons.contains(Comparability.NO_BASE)) {
            return Comparability.INCOMPLETE_BASE;
        }
        return reasons.stream()
                .filter(each -> each != Comparability.COMPARABLE)
                .findFirst()
                .orElse(Comparability.COMPARABLE);
    }
}
