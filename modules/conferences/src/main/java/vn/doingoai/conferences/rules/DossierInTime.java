package vn.doingoai.conferences.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doingoai.conferences.ApprovalLevel;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-01: the dossier is there 40 days before the first day when the Prime Minister permits, 30 days before otherwise. */
record DossierInTime(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        LocalDate received = facts.details().dossier().received();
        boolean isAhead = facts.state().isAhead() && facts.permit() == null;
        LocalDate day = received == null && isAhead ? facts.today() : received;
        boolean late = day != null && last(facts).filter(day::isAfter).isPresent();
        return setting.brokenIf(late, "received", days(facts));
    }

    /** The last day on which the dossier is in time; nothing when no dossier is needed or the first day is not known. */
    Optional<LocalDate> last(ConferenceFacts facts) {
        return facts.firstDay().filter(day -> facts.needsPermit()).map(day -> day.minusDays(days(facts)));
    }

    private int days(ConferenceFacts facts) {
        boolean isHighest = facts.details().dossier().level() == ApprovalLevel.PRIME_MINISTER;
        return setting.number(isHighest ? "daysPrimeMinister" : "daysOther");
    }
}
