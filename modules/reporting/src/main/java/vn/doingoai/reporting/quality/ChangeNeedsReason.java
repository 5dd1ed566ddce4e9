package vn.doingoai.reporting.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.SearchKey;

/** DQ-10: a figure changed by more than {@code percent} against the period before, and the section gives no reason. */
record ChangeNeedsReason(RuleSetting setting) implements QualityRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (FigureKey key : draft.keys()) {
            Passage home = draft.home(key);
            BigDecimal change = percent(draft, key);
            boolean large = change.abs().compareTo(BigDecimal.valueOf(setting.number("percent"))) > 0;
            if (home != null && large && !explains(home)) {
                String name = IndicatorCatalogue.load().get(key).name();
                findings.add(setting.finding(
                        home.key(), home.heading(), name, change.signum() > 0 ? "+" + change : change.toString()));
            }
        }
        return findings;
    }

    /** Nothing where one of the two is missing or there is no base to divide by. */
    private static BigDecimal percent(Draft draft, FigureKey key) {
        FigureValue now = draft.figures().get(key);
        BigDecimal base = draft.figures().before(key).map(FigureValue::value).orElse(BigDecimal.ZERO);
        if (!now.answered() || base == null || base.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = now.value() == null ? BigDecimal.ZERO : now.value();
        return number.subtract(base).multiply(HUNDRED).divide(base, 0, RoundingMode.HALF_UP);
    }

    private boolean explains(Passage passage) {
        String words = " " + SearchKey.of(String.join(" ", passage.lines())) + " ";
        return setting.list("reasons").stream().anyMatch(reason -> words.contains(" " + SearchKey.of(reason) + " "));
    }
}
