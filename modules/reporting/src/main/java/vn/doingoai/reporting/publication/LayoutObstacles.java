package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.documents.check.LayoutCheck;
import vn.doingoai.documents.check.LayoutFinding;
import vn.doingoai.documents.check.LayoutProblem;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.reports.ReportCheck;
import vn.doingoai.ui.text.Languages;

/** What in the document as it would be printed breaks Nghị định 30/2020/NĐ-CP, said before the leader sees it. */
@ApplicationScoped
@Transactional
public class LayoutObstacles implements ReportCheck {

    /** Who signs is chosen when it is approved; forms of citations are DQ-04. */
    private static final Set<LayoutProblem> SAID_ELSEWHERE =
            Set.of(LayoutProblem.SIGNER_MISSING, LayoutProblem.CITATION_FORM);

    @Inject
    Dossiers dossiers;

    @Inject
    Readings readings;

    @Inject
    Languages languages;

    @Override
    public List<Obstacle> obstacles(UUID report) {
        Dossier dossier = dossiers.get(report);
        boolean upwards = !dossier.outline().document().addressees().isEmpty();
        return LayoutCheck.of(
                        readings.of(dossier).document(),
                        HousePrint.of(dossier.settings().houseStyle()),
                        new LayoutCheck.Sender(dossier.unit().abbreviation(), upwards))
                .stream()
                .filter(finding -> !SAID_ELSEWHERE.contains(finding.problem()))
                .map(finding -> obstacle(report, finding))
                .toList();
    }

    private Obstacle obstacle(UUID report, LayoutFinding finding) {
        List<Object> arguments = new ArrayList<>(finding.arguments());
        arguments.add(0, finding.heading());
        String sentence = Messages.text(
                languages.getLocale(), "layout." + finding.problem().name(), arguments.toArray());
        boolean inText = finding.problem().part() == LayoutProblem.Part.CONTENT;
        return new Obstacle(
                Severity.valueOf(finding.problem().severity().name()),
                sentence.strip(),
                (inText ? "/reports/edit.xhtml?id=" : "/reports/frame.xhtml?id=") + report);
    }
}
