package vn.doingoai.reporting.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** DQ-07: something was counted and the persons in it were not: Nga Sơn 2019 has 03 delegations and no guests. */
record PersonsAreMissing(RuleSetting setting) implements QualityRule {

    private static final Map<String, String> PERSONS_OF =
            Map.of(".count", ".persons", ".vessels", ".fishermen", ".enterprises", ".persons");

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (FigureKey key : draft.keys()) {
            FigureValue counted = draft.figures().get(key);
            FigureKey persons = personsOf(key);
            Passage home = draft.home(key);
            if (persons != null
                    && home != null
                    && counted.answered()
                    && !counted.nothing()
                    && !draft.figures().get(persons).answered()) {
                IndicatorCatalogue catalogue = IndicatorCatalogue.load();
                findings.add(setting.finding(
                        home.key(),
                        home.heading(),
                        catalogue.get(key).name(),
                        catalogue.get(persons).name()));
            }
        }
        return findings;
    }

    private static @Nullable FigureKey personsOf(FigureKey key) {
        for (Map.Entry<String, String> pair : PERSONS_OF.entrySet()) {
            if (key.indicator().endsWith(pair.getKey())) {
                String stem = key.indicator()
                        .substring(0, key.indicator().length() - pair.getKey().length());
                FigureKey persons = new FigureKey(stem + pair.getValue(), key.dimensions());
                return IndicatorCatalogue.load().knows(persons) ? persons : null;
            }
        }
        return null;
    }
}
