package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.quality.QualityReading;
import vn.doingoai.reporting.rules.ContentRules;
import vn.doingoai.reporting.writing.SectionRow;
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
    QualityReading quality;

    @Inject
    TenantClock clock;

    @Inject
    Languages languages;

    @Override
    public List<Obstacle> obstacles(UUID unit, Period period, List<String> forms) {
        RuleSet rules = ruleSets.on(clock.today());
        return dossiers.inWork(unit, period).stream()
                .flatMap(id -> findings(id, rules).map(finding -> obstacle(id, finding)))
                .toList();
    }

    private Stream<Finding> findings(UUID id, RuleSet rules) {
        Dossier dossier = dossiers.get(id);
        Answers answers = new Answers(SectionRow.answers(dossiers.sections(id)), dossiers.figures(dossier));
        return Stream.concat(
                new ContentRules(rules).check(dossier.outline(), answers.sections(), answers.figures()).stream(),
                quality.of(dossier.outline(), answers).stream());
    }

    private Obstacle obstacle(UUID id, Finding finding) {
        String sentence = Messages.text(
                languages.getLocale(), finding.message(), finding.arguments().toArray());
        return new Obstacle(
                finding.severity(), sentence, "/submissions/edit.xhtml?id=" + id + "&section=" + finding.field());
    }
}
