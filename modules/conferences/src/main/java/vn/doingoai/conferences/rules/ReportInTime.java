package vn.doingoai.conferences.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-06: the report follows within 15 days. */
record ReportInTime(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        LocalDate day = facts.report() == null ? facts.today() : facts.report().date();
        boolean late = last(facts).filter(day::isAfter).isPresent();
        return setting.brokenIf(late, "report", setting.number("days"));
    }

    /** The last day on which the report is in time; nothing before it was held. */
    Optional<LocalDate> last(ConferenceFacts facts) {
        return facts.lastDay()
                .filter(day -> facts.state().isHeld() && facts.needsPermit())
                .map(end -> end.plusDays(setting.number("days")));
    }
}
