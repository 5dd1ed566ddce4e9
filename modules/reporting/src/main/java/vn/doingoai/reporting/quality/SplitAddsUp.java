package vn.doingoai.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.VietnameseNumber;

/**
 * DQ-01: the parts by which a report splits a figure add up to it: 90 delegations are 17 and 73. Parts are the facets of one
 * dimension that the report asks for or names; a part that is missing leaves nothing to say. One part alone is no split,
 * but it cannot be more than the whole.
 */
record SplitAddsUp(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        parts(draft).forEach((split, keys) -> {
            FigureKey whole = FigureKey.of(split.substring(0, split.indexOf('[')));
            Passage home = draft.home(keys.get(0));
            boolean known = draft.figures().get(whole).answered()
                    && keys.stream().allMatch(key -> draft.figures().get(key).answered());
            if (home != null && known) {
                BigDecimal sum = keys.stream().map(key -> number(draft, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal total = number(draft, whole);
                int compared = sum.compareTo(total);
                if (keys.size() > 1 ? compared != 0 : compared > 0) {
                    findings.add(setting.finding(
                            home.key(),
                            home.heading(),
                            IndicatorCatalogue.load().get(whole).name(),
                            VietnameseNumber.format(sum),
                            VietnameseNumber.format(total)));
                }
            }
        });
        return findings;
    }

    /** Facets of one dimension by indicator and dimension; shares and averages do not add up. */
    private static Map<String, List<FigureKey>> parts(Draft draft) {
        Map<String, List<FigureKey>> parts = new TreeMap<>();
        for (FigureKey key : draft.keys()) {
            boolean adds = !IndicatorCatalogue.load().get(key).unit().equals("%");
            if (key.dimensions().size() == 1 && adds && !key.dimensions().containsKey("country")) {
                parts.computeIfAbsent(key.indicator() + "[" + key.dimensions().firstKey(), split -> new ArrayList<>())
                        .add(key);
            }
        }
        return parts;
    }

    private static BigDecimal number(Draft draft, FigureKey key) {
        FigureValue value = draft.figures().get(key);
        return value.value() == null ? BigDecimal.ZERO : value.value();
    }
}
