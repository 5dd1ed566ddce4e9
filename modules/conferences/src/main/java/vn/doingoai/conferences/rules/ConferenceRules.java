package vn.doingoai.conferences.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.rules.Severity;

/** The rules for conferences as one rule set has them. */
public record ConferenceRules(RuleSet set) {

    private static final String DOSSIER = "CF-01";
    private static final String OPINIONS = "CF-03";
    private static final String REPORT = "CF-06";
    private static final String TOTALS = "RES-08";

    private static final Map<String, Function<RuleSetting, ConferenceRule>> RULES = new LinkedHashMap<>();

    static {
        RULES.put(DOSSIER, DossierInTime::new);
        RULES.put("CF-02", DossierComplete::new);
        RULES.put(OPINIONS, OpinionsInTime::new);
        RULES.put("CF-04", RightAuthority::new);
        RULES.put("CF-05", InScope::new);
        RULES.put(REPORT, ReportInTime::new);
        RULES.put("CF-07", AuthorisedApprover::new);
        RULES.put("CF-08", SameAsPermitted::new);
        RULES.put(TOTALS, CountriesAddUp::new);
    }

    /**
     * What speaks against a conference. What has taken place cannot be stopped any more: there the rules on permits warn
     * at most.
     */
    public List<Finding> check(ConferenceFacts facts) {
        List<Finding> findings = new ArrayList<>();
        RULES.forEach((id, rule) -> {
            RuleSetting setting = set.get(id);
            if (setting.enabled()) {
                boolean past = facts.state().isHeld() && !id.equals(TOTALS);
                findings.addAll(rule.apply(past ? setting.atMost(Severity.WARN) : setting)
                        .check(facts));
            }
        });
        return List.copyOf(findings);
    }

    /** The day by which the unit, the agencies asked or the reporter has to act next, if there is one. */
    public Optional<Deadline> deadline(ConferenceFacts facts) {
        return switch (facts.state()) {
            case PLANNED ->
                on(DOSSIER)
                        .flatMap(rule -> new DossierInTime(rule).last(facts))
                        .map(day -> deadline("dossier", day, facts));
            case PROPOSED, APPRAISING ->
                on(OPINIONS)
                        .filter(rule -> facts.details().dossier().replied() == null)
                        .flatMap(rule -> new OpinionsInTime(rule).last(facts))
                        .map(day -> deadline("opinions", day, facts));
            case HELD ->
                on(REPORT)
                        .flatMap(rule -> new ReportInTime(rule).last(facts))
                        .map(day -> deadline("report", day, facts));
            default -> Optional.empty();
        };
    }

    private Optional<RuleSetting> on(String id) {
        return Optional.of(set.get(id)).filter(RuleSetting::enabled);
    }

    private static Deadline deadline(String what, LocalDate day, ConferenceFacts facts) {
        return new Deadline(what, day, facts.today());
    }
}
