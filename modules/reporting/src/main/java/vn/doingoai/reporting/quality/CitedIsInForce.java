package vn.doingoai.reporting.quality;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** DQ-05: a document that is cited has ended before the day of the report, as the list of legal documents has it. */
record CitedIsInForce(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        return draft.passages().stream()
                .flatMap(passage -> passage.citations()
                        .filter(draft.ended()::contains)
                        .map(citation -> setting.finding(passage.key(), passage.heading(), citation)))
                .toList();
    }
}
