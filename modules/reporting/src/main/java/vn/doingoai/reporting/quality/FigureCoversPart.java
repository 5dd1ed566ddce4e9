package vn.doingoai.reporting.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.PeriodText;

/** DQ-08: a figure of other days than the report's, such as nine months in the report of a year. */
record FigureCoversPart(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (FigureKey key : draft.keys()) {
            FigureValue value = draft.figures().get(key);
            LocalDate from = value.coveredFrom();
            LocalDate to = value.coveredTo();
            Passage home = draft.home(key);
            if (home != null && from != null && to != null) {
                Period covered = new Period(from, to);
                if (!covered.equals(draft.figures().period())) {
                    String name = IndicatorCatalogue.load().get(key).name();
                    findings.add(setting.finding(home.key(), home.heading(), name, PeriodText.of(covered)));
                }
            }
        }
        return findings;
    }
}
