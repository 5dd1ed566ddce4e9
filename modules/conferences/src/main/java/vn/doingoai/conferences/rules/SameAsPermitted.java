package vn.doingoai.conferences.rules;

import java.util.List;
import vn.doingoai.conferences.PermittedTerms;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-08: contents and scale are those that were permitted. */
record SameAsPermitted(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        PermittedTerms terms = facts.terms();
        boolean differs = terms != null && !terms.equals(PermittedTerms.of(facts.details()));
        return setting.brokenIf(differs, "topic");
    }
}
