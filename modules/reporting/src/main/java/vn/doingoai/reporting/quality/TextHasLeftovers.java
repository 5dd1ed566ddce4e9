package vn.doingoai.reporting.quality;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.CleanText;

/**
 * DQ-12: leftovers of a word processor, no-break spaces and decomposed letters. Whatever comes in is cleaned, so this
 * finds only what an older version of the portal has let in; saving the section once more mends it.
 */
record TextHasLeftovers(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            if (passage.lines().stream().anyMatch(line -> !CleanText.clean(line).equals(line.strip()))) {
                findings.add(setting.finding(passage.key(), passage.heading()));
            }
        }
        return findings;
    }
}
