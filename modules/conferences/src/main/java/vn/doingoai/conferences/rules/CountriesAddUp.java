package vn.doingoai.conferences.rules;

import java.util.List;
import vn.doingoai.conferences.Participants;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/**
 * RES-08: foreign participants are as many as those of the countries together. The totals of form 03 are computed and
 * cannot be wrong.
 */
record CountriesAddUp(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        Participants who = facts.details().participants();
        Integer total = who.foreign();
        boolean differs = !who.byCountry().isEmpty() && (total == null || total != who.sumByCountry());
        return setting.brokenIf(differs, "foreign", total == null ? 0 : total, who.sumByCountry());
    }
}
