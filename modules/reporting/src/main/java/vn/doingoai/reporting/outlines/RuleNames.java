package vn.doingoai.reporting.outlines;

import java.util.HashSet;
import java.util.Set;
import vn.doingoai.kernel.rules.RuleCatalogue;
import vn.doingoai.kernel.rules.RuleDefinition;
import vn.doingoai.kernel.rules.RuleParameter;

/** How the letters of requests name the numbers of a province's rules. */
public final class RuleNames {

    private RuleNames() {}

    /** The number itself, as in {@code rule.OUT-09.max}. */
    public static String of(RuleDefinition rule, RuleParameter parameter) {
        return "rule." + rule.id() + "." + parameter.name();
    }

    /** The first number that is too many, as in {@code rule.OUT-07.max+1}: "không cử 02 lãnh đạo". */
    public static String above(RuleDefinition rule, RuleParameter parameter) {
        return of(rule, parameter) + "+1";
    }

    /** Every name. */
    static Set<String> all() {
        Set<String> names = new HashSet<>();
        for (RuleDefinition rule : RuleCatalogue.load().all()) {
            for (RuleParameter parameter : rule.parameters()) {
                if (parameter.type() == RuleParameter.Type.NUMBER) {
                    names.add(of(rule, parameter));
                    names.add(above(rule, parameter));
                }
            }
        }
        return names;
    }
}
