package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSetting;

/** RES-07: "Tổng số đoàn …" over forms 01.A and 01.B is the number of their rows. Asked once for a form. */
public record TotalMatchesRows(RuleSetting setting) {

    /** The rule as a province has it. */
    public static TotalMatchesRows of(RuleSet set) {
        return new TotalMatchesRows(set.get("RES-07"));
    }

    /**
     * Whether both agree.
     *
     * @param stated the number over the table
     * @param rows the number of its rows
     */
    public List<Finding> check(int stated, int rows) {
        return setting.brokenIf(setting.enabled() && stated != rows, "total", stated, rows);
    }
}
