package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;
import vn.doingoai.reporting.reports.ReportCheck;
import vn.doingoai.ui.text.PageMessages;

/** Tells before a report goes to the leader that a unit reads differently by now. It stops nobody. */
@ApplicationScoped
class StalePassages implements ReportCheck {

    @Inject
    PassageQueries passages;

    @Inject
    PageMessages messages;

    @Override
    public List<Obstacle> obstacles(UUID report) {
        return passages.of(report).stream()
                .filter(passage -> passage.state().isStale())
                .map(passage -> new Obstacle(
                        Severity.WARN,
                        messages.text("passage.obstacle." + passage.state().code(), passage.unit(), passage.ordinal()),
                        "/reports/answers.xhtml?id=" + report + "&section=" + passage.section()))
                .toList();
    }
}
