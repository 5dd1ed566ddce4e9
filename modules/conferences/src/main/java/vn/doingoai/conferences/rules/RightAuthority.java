package vn.doingoai.conferences.rules;

import java.util.List;
import vn.doingoai.conferences.ApprovalLevel;
import vn.doingoai.conferences.Dossier;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-04: delegates of ministerial rank, or matters of state, are for the Prime Minister to permit. */
record RightAuthority(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        Dossier dossier = facts.details().dossier();
        boolean high = dossier.ministerialDelegates() || dossier.sensitiveContent();
        boolean below = dossier.level() != ApprovalLevel.PRIME_MINISTER;
        return setting.brokenIf(facts.needsPermit() && high && below, "level");
    }
}
