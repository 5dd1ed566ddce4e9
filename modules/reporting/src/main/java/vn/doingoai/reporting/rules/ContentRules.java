package vn.doingoai.reporting.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

/** The rules on a report's text that a province has switched on. */
public final class ContentRules {
    private final List<ContentRule> rules = new ArrayList<>();

    /** The rules of one version. */
    public ContentRules(RuleSet set) {
        if (set.get("RES-09").enabled()) {
            rules.add(new ComparisonIsMade(set.get("RES-09")));
        }
        if (set.get("RES-10").enabled()) {
            rules.add(new DifficultiesAreConcrete(set.get("RES-10")));
        }
    }

    /**
     * What the answered sections break, in printed order; a section that is nil or without text breaks nothing.
     *
     * @return findings whose field is the key of the section, and whose first argument is its heading
     */
    public List<Finding> check(Outline outline, Map<String, SectionAnswer> answers, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : outline.flatten()) {
            SectionAnswer given = answers.getOrDefault(section.key(), SectionAnswer.NONE);
            if (given.nil() == NilPlace.NONE && given.body().hasText()) {
                int year = figures.period().before().year();
                Answer answer = new Answer(section, given.body(), figures, year);
                rules.forEach(rule -> findings.addAll(rule.check(answer)));
            }
        }
        return List.copyOf(findings);
    }
}
