package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-18: the plan of a unit has the delegations of its subordinate units in it. Asked once for a plan, not for each row. */
public record SubordinatesIncluded(RuleSetting setting) {

    /** The rule as a province has it. */
    public static SubordinatesIncluded of(RuleSet set) {
        return new SubordinatesIncluded(set.get("OUT-18"));
    }

    /**
     * Whether anybody is missing.
     *
     * @param missing names of subordinate units that neither handed in nor said that they have none
     */
    public List<Finding> check(List<String> missing) {
        return setting.brokenIf(setting.enabled() && !missing.isEmpty(), "units", String.join(", ", missing));
    }
}
