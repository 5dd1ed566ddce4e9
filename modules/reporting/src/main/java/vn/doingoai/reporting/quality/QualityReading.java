package vn.doingoai.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.legal.DocumentDetails;
import vn.doingoai.legal.Effect;
import vn.doingoai.legal.LegalApi;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.outlines.Outline;

/** Reads a draft with today's rules and the list of legal documents, inside the transaction of who asks. */
@ApplicationScoped
public class QualityReading {

    private static final Set<Effect> OVER = Set.of(Effect.REPEALED, Effect.REPLACED, Effect.EXPIRED);

    @Inject
    RuleSets ruleSets;

    @Inject
    LegalApi legal;

    @Inject
    TenantClock clock;

    /**
     * What the draft breaks.
     *
     * @return findings whose field is the key of the section, and whose first argument is its heading
     */
    public List<Finding> of(Outline outline, Answers answers) {
        LocalDate today = clock.today();
        Draft draft = Draft.of(outline, answers.sections(), answers.figures(), today);
        return new QualityRules(ruleSets.on(today)).check(draft.withEnded(ended(draft.citations(), today)));
    }

    /** Citations of which every document that can be meant has ended. */
    private Set<String> ended(Set<String> citations, LocalDate day) {
        Map<String, List<DocumentDetails>> cited = legal.cited(citations);
        return cited.entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(document -> OVER.contains(document.effectOn(day))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
