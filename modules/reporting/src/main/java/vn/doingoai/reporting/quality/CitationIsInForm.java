package vn.doingoai.reporting.quality;

import java.util.List;
import vn.doingoai.documents.check.CitationForm;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** DQ-04: "22/NQ-TW" where the Party writes "22-NQ/TW". */
record CitationIsInForm(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        return draft.passages().stream()
                .flatMap(passage -> passage.lines().stream()
                        .flatMap(line -> CitationForm.in(line).stream())
                        .filter(citation -> !citation.isCorrect())
                        .distinct()
                        .map(citation -> setting.finding(
                                passage.key(), passage.heading(), citation.written(), citation.correct())))
                .toList();
    }
}
