package vn.doingoai.conferences.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.doingoai.conferences.Dossier;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-03: agencies that were asked answer within 15 days. */
record OpinionsInTime(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        LocalDate day = Objects.requireNonNullElse(facts.details().dossier().replied(), facts.today());
        boolean late = last(facts).filter(day::isAfter).isPresent();
        return setting.brokenIf(late, "consulted", setting.number("days"));
    }

    /** The last day on which an answer is in time; nothing when nobody was asked. */
    Optional<LocalDate> last(ConferenceFacts facts) {
        Dossier dossier = facts.details().dossier();
        return Optional.ofNullable(dossier.consulted()).map(asked -> asked.plusDays(setting.number("days")));
    }
}
