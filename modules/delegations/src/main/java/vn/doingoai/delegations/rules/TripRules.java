package vn.doingoai.delegations.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.rules.Severity;

/**
 * The rules of a province that are switched on, applied to a trip. What already happened cannot be forbidden: rules of
 * plans are at most warnings for a result. Make one for many rows; it keeps nothing of them.
 */
public final class TripRules {
    private static final Predicate<Trip> OUT = Trip::isOut;
    private static final Predicate<Trip> IN = OUT.negate();
    private static final Predicate<Trip> PLAN = Trip::isPlan;
    private static final Predicate<Trip> RESULT = PLAN.negate();

    /** The one list of rules; OUT-18 and RES-07 speak of a whole form and are asked by whoever has one. */
    private static final List<Kind> KINDS = List.of(
            new Kind("OUT-01", OUT, PurposeIsStated::new),
            new Kind("OUT-02", OUT.and(PLAN), NeedIsJustified::new),
            new Kind("OUT-03", OUT, NoStudyTourOnStateBudget::new),
            new Kind("OUT-04", OUT, NotPaidByEnterprise::new),
            new Kind("OUT-05", OUT, LoansForTheirPurpose::new),
            new Kind("OUT-06", OUT, TripsOfKeyLeaders::new),
            new Kind("OUT-07", OUT, OneLeaderPerUnit::new),
            new Kind("OUT-08", OUT, SizeLimit::new),
            new Kind("OUT-09", OUT, NumberOfCountries::new),
            new Kind("OUT-10", OUT, OneRegion::new),
            new Kind("OUT-11", OUT, DefinitePlace::new),
            new Kind("OUT-12", OUT, DaysPerCountry::new),
            new Kind("OUT-13", OUT, TotalDays::new),
            new Kind("OUT-14", OUT.and(PLAN), QuarterIsGiven::new),
            new Kind("OUT-15", OUT, DefinitePost::new),
            new Kind("OUT-16", OUT, FundingIsItemised::new),
            new Kind("OUT-17", OUT, TaskOfEachMember::new),
            new Kind("LAO-01", OUT, LaosInTurn::new),
            new Kind("LAO-02", OUT, LaosTheirTurn::new),
            new Kind("IN-01", IN, VisitHasPurpose::new),
            new Kind("IN-02", IN, ReasonableStay::new),
            new Kind("IN-03", IN, SendingCountry::new),
            new Kind("IN-04", IN.and(PLAN), ServesForeignAffairs::new),
            new Kind("RES-01", RESULT, HeadIsNamed::new),
            new Kind("RES-02", RESULT.and(OUT), CountriesInOrder::new),
            new Kind("RES-03", RESULT, FullDates::new),
            new Kind("RES-04", RESULT.and(OUT), ReportIsCited::new),
            new Kind("RES-05", RESULT, OneMark::new),
            new Kind("RES-06", RESULT, MarkIsBorneOut::new));

    private final List<Running> running;

    private record Kind(String id, Predicate<Trip> concerns, Function<RuleSetting, TripRule> rule) {}

    private record Running(Predicate<Trip> concerns, TripRule rule) {}

    /** The rules of one version. */
    public TripRules(RuleSet set) {
        running = new ArrayList<>();
        for (Kind kind : KINDS) {
            RuleSetting setting = set.get(kind.id());
            if (setting.enabled()) {
                RuleSetting ofResult = kind.id().startsWith("RES-") ? setting : setting.atMost(Severity.WARN);
                running.add(new Running(kind.concerns().and(PLAN), kind.rule().apply(setting)));
                running.add(new Running(kind.concerns().and(RESULT), kind.rule().apply(ofResult)));
            }
        }
    }

    /** Codes of the rules that {@link #check} can apply, in order. */
    static List<String> ids() {
        return KINDS.stream().map(Kind::id).toList();
    }

    /** Everything that the trip breaks, in the order of the rules; nothing for a cancelled one. */
    public List<Finding> check(Trip trip, TripHistory history) {
        if (trip.state() == DelegationState.CANCELLED) {
            return List.of();
        }
        return running.stream()
                .filter(each -> each.concerns().test(trip))
                .flatMap(each -> each.rule().check(trip, history).stream())
                .toList();
    }
}
