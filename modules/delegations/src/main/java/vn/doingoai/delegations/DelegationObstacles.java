package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.ui.text.Languages;

/**
 * What the rules say against handing in a report with forms 01.A to 02.B: what stops an item of next year's plan stops the
 * report, what is wrong with a delegation of this year is shown.
 */
@ApplicationScoped
@Transactional
public class DelegationObstacles implements SubmissionCheck {

    private static final String PAGE = "/delegations/edit.xhtml?id=";

    @Inject
    DelegationStore store;

    @Inject
    Languages languages;

    @Override
    public List<Obstacle> obstacles(UUID unit, Period period, List<String> forms) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            String letter = direction == Direction.OUT ? "A" : "B";
            if (forms.contains("02" + letter)) {
                collect(store.rows(Phase.PLAN, direction, period.year() + 1, unit), obstacles);
            }
            if (forms.contains("01" + letter)) {
                collect(store.rows(Phase.RESULT, direction, period.year(), unit), obstacles);
            }
        }
        return obstacles;
    }

    private void collect(List<Delegation> rows, List<Obstacle> obstacles) {
        Locale locale = languages.getLocale();
        for (Delegation row : rows) {
            for (FindingView finding : row.findings()) {
                if (finding.stops()) {
                    String sentence = DelegationJson.sentence(finding, locale);
                    obstacles.add(new Obstacle(
                            row.phase() == Phase.PLAN ? Severity.BLOCK : Severity.WARN,
                            Messages.text(locale, "obstacle.delegation", row.name(), sentence),
                            PAGE + row.id()));
                }
            }
        }
    }
}
