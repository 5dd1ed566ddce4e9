package vn.doingoai.conferences.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-05: press conferences and those of the Party and mass organisations need no permit of this kind. */
record InScope(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        boolean outside =
                facts.details().role().isOrganiser() && facts.details().kind().isOutOfScope();
        return setting.brokenIf(outside, "kind");
    }
}
