package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.rules.ContentRules;
import vn.doingoai.ui.text.Languages;

/** What the rules on a report's text say of the reports that a unit is writing for a period. */
@ApplicationScoped
@Transactional
public class ContentCheck implements SubmissionCheck {

    @Inject
    Dossiers dossiers;

    @Inject
    RuleSets ruleSets;

    @Inject
    TenantClock clock;

    @Inject
    Languages languages;

    @Override
    public List<Obstacle> obstacles(UUID unit, Period period, List<String> forms) {
        ContentRules rules = new ContentRules(ruleSets.on(clock.today()));
        return dossiers.inWork(unit, period).stream()
                .flatMap(id -> obstacles(id, rules).stream())
                .toList();
    }

    private List<Obstacle> obstacles(UUID id, ContentRules rules) {
        Dossier dossier = dossiers.get(id);
        Answers answers = Answers.of(dossiers.sections(id), dossiers.figures(dossier));
        return rules.check(dossier.outline(), answers.sections(), answers.figures()).stream()
                .map(finding -> obstacle(id, finding))
                .toList();
    }

    private Obstacle obstacle(UUID id, Finding finding) {
        String sentence = Messages.text(
                languages.getLocale(), finding.message(), finding.arguments().toArray());
        return new Obstacle(
                finding.severity(), sentence, "/submissions/edit.xhtml?id=" + id + "&section=" + finding.field());
    }
}
