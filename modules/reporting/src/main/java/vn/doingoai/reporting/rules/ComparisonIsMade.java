package vn.doingoai.reporting.rules;

import java.util.List;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.outlines.Section;

/**
 * RES-09: where the outline asks for a comparison there is a figure to compare with, or words that compare or say that
 * there is none. A figure that is worded as a change says so by itself.
 */
record ComparisonIsMade(RuleSetting setting) implements ContentRule {
    private static final String CHANGE = "|delta";

    @Override
    public List<Finding> check(Answer answer) {
        Section.Comparison asked = answer.section().comparison();
        if (asked == null || !asked.required()) {
            return List.of();
        }
        boolean hasBase = answer.section().indicators().stream()
                .map(FigureKey::parse)
                .anyMatch(key -> answer.figures().before(key).isPresent());
        boolean compares = answer.saysAny(setting.list("statements"))
                || answer.body()
                        .runs()
                        .anyMatch(run -> run instanceof FigureRun figure
                                && figure.template().source().contains(CHANGE));
        return setting.brokenIf(!hasBase && !compares, answer.section().key(), answer.heading(), answer.year());
    }
}
