package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    /** DQ-04 and DQ-12 say these, section by section. */
    private static final Set<LayoutProblem> SAID_ELSEWHERE =
            Set.of(LayoutProblem.CITATION_FORM, LayoutProblem.LEFTOVER);

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
                .filter(LayoutObstacles::isToldHere)
                .map(finding -> obstacle(report, finding))
                .toList();
    }

    /** Who signs is chosen when it is approved; until then only the room for it can be looked at. */
    private static boolean isToldHere(LayoutFinding finding) {
        LayoutProblem problem = finding.problem();
        boolean ofSigner = problem.part() == LayoutProblem.Part.SIGNATURE && problem != LayoutProblem.SIGNATURE_ALONE;
        return !ofSigner && !SAID_ELSEWHERE.contains(problem);
    }

    private Obstacle obstacle(UUID report, LayoutFinding finding) {
        String sentence = Messages.text(
                languages.getLocale(),
                "layout." + finding.problem().name(),
                finding.arguments().toArray());
        String place = finding.heading().isEmpty() ? "" : finding.heading() + ": ";
        boolean inText = finding.problem().part() == LayoutProblem.Part.CONTENT;
        return new Obstacle(
                Severity.valueOf(finding.problem().severity().name()),
                place + sentence,
                (inText ? "/reports/edit.xhtml?id=" : "/reports/frame.xhtml?id=") + report);
    }
}
