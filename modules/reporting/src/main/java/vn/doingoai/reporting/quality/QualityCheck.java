package vn.doingoai.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;
import vn.doingoai.reporting.reports.ReportCheck;
import vn.doingoai.reporting.reports.ReportDossier;
import vn.doingoai.reporting.reports.ReportDossiers;
import vn.doingoai.ui.text.Languages;

/** What the data-quality rules say of the province's report before it goes to the leader. */
@ApplicationScoped
@Transactional
public class QualityCheck implements ReportCheck {

    @Inject
    ReportDossiers dossiers;

    @Inject
    QualityReading reading;

    @Inject
    Languages languages;

    @Override
    public List<Obstacle> obstacles(UUID report) {
        ReportDossier dossier = dossiers.get(report);
        return reading.of(dossier.outline(), dossiers.answers(dossier)).stream()
                .map(finding -> obstacle(report, finding))
                .toList();
    }

    private Obstacle obstacle(UUID report, Finding finding) {
        String sentence = Messages.text(
                languages.getLocale(), finding.message(), finding.arguments().toArray());
        return new Obstacle(
                finding.severity(), sentence, "/reports/edit.xhtml?id=" + report + "&section=" + finding.field());
    }
}
