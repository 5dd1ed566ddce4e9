package vn.doingoai.rollup.nation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.Comparison.Ground;
import vn.doingoai.indicators.Comparison.Side;
import vn.doingoai.indicators.FigureKey;

/**
 * A province's figure beside that of an earlier period. Neither its own borders nor those it lacks are passed over: as
 * reported, a merged province compares with nothing; re-based, with all it has come of, if all have reported.
 */
public final class Compared {

    private Compared() {}

    /** The figure of a territory in a period, and that of the period it is compared with. */
    public static Comparison of(Territory territory, FigureKey key, ProvinceTable.Asked asked, Cells cells) {
        String against = asked.against() == null ? asked.period() : asked.against();
        LocalDate then = PeriodKind.days(against).to();
        Territory before = asked.borders().before(territory, then);
        Cell now = cells.get(territory, asked.period(), key);
        Cell base = cells.get(before, against, key);
        Set<String> missing = new LinkedHashSet<>(base.lacking());
        missing.addAll(now.lacking());
        if (now.missingUnits() + base.missingUnits() > 0) {
            missing.add(territory.province().name());
        }
        return Comparison.between(
                key,
                territory.province().tenant(),
                new Side(PeriodKind.days(asked.period()), now.figure()),
                new Side(PeriodKind.days(against), base.figure()),
                new Ground(before.lacksLandOf(then), List.copyOf(missing)));
    }
}
