package vn.doingoai.reporting.quality;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** DQ-03: a printed number that counting would not give: two "8.", "VI." before "V.". Printed all the same. */
record LabelIsOutOfOrder(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        return draft.passages().stream()
                .filter(passage ->
                        passage.section().label() != null && passage.section().autoLabel() != null)
                .map(passage -> setting.finding(
                        passage.key(),
                        passage.heading(),
                        passage.section().label(),
                        passage.section().autoLabel()))
                .toList();
    }
}
