package vn.doingoai.reporting.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSetting;

/** The data-quality rules that a province has switched on. */
public final class QualityRules {

    private static final Map<String, Function<RuleSetting, QualityRule>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("DQ-01", SplitAddsUp::new);
        ALL.put("DQ-02", NilContradictsFigure::new);
        ALL.put("DQ-03", LabelIsOutOfOrder::new);
        ALL.put("DQ-04", CitationIsInForm::new);
        ALL.put("DQ-05", CitedIsInForce::new);
        ALL.put("DQ-06", CountMatchesList::new);
        ALL.put("DQ-07", PersonsAreMissing::new);
        ALL.put("DQ-08", FigureCoversPart::new);
        ALL.put("DQ-09", EventIsAhead::new);
        ALL.put("DQ-10", ChangeNeedsReason::new);
        ALL.put("DQ-11", EstimateIsDeclared::new);
        ALL.put("DQ-12", TextHasLeftovers::new);
    }

    private final List<QualityRule> rules;

    /** The rules of one version. */
    public QualityRules(RuleSet set) {
        rules = ALL.entrySet().stream()
                .filter(entry -> set.get(entry.getKey()).enabled())
                .map(entry -> entry.getValue().apply(set.get(entry.getKey())))
                .toList();
    }

    /**
     * Everything that a draft breaks, rule by rule.
     *
     * @return findings whose field is the key of the section, and whose first argument is its heading
     */
    public List<Finding> check(Draft draft) {
        return rules.stream().flatMap(rule -> rule.check(draft).stream()).toList();
    }
}
