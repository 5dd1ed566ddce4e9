package vn.doingoai.delegations.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doingoai.indicators.Facts;
import vn.doingoai.indicators.Measure;

/** Indicators 1 to 18 of the catalogue, as far as the registers have the columns; a figure by country needs facts by country. */
final class TripMeasures {

    private static final String[] INBOUND = {
        "hostLevel=host_level", "invitedBy=invited_by", "planStatus=plan_status", "purpose=purpose", "category=category"
    };
    private static final String[] OUTBOUND = {
        "organizer=organizer",
        "planStatus=plan_status",
        "purpose=purpose",
        "category=category",
        "leaderRank=leader_rank"
    };
    private static final String[] PLANNED = {"quarter=planned_quarter", "purpose=purpose"};
    private static final String COUNTRY = "country=country";

    static final List<Measure> ALL = Stream.of(
                    trips(facts -> in(Measure.count("delegations.inbound.count", facts))
                            .by(INBOUND)),
                    trips(facts -> in(Measure.sum("delegations.inbound.persons", facts, "persons"))
                            .by(INBOUND)),
                    trips(facts -> in(Measure.count("delegations.inbound.courtesy_calls.count", facts))
                            .where("courtesy_call", "true")),
                    trips(facts -> in(Measure.sum("delegations.inbound.days", facts, "days"))),
                    trips(facts -> out(Measure.count("delegations.outbound.count", facts))
                            .by(OUTBOUND)),
                    trips(facts -> out(Measure.sum("delegations.outbound.persons", facts, "persons"))
                            .by(OUTBOUND)),
                    Stream.of(
                            Measure.count("delegations.outbound.dossiers.count", PlanFacts.DOSSIERS),
                            out(Measure.distinct(
                                    "delegations.outbound.countries.count", TripFacts.COUNTRIES, "country"))),
                    both(
                            facts -> out(Measure.sum("delegations.outbound.leaders.trips", facts, "leaders")),
                            TripFacts.LEADERS,
                            TripFacts.LEADER_COUNTRIES),
                    Stream.of(
                            Measure.count("delegations.outbound.private_trips.persons", PlanFacts.PRIVATE_TRIPS)
                                    .by(COUNTRY),
                            out(Measure.sum("delegations.outbound.budget.total", TripFacts.COSTS, "vnd")),
                            out(Measure.sum("delegations.outbound.budget.total", TripFacts.COST_SOURCES, "vnd"))
                                    .by("fundingSource=funding_source"),
                            out(Measure.share("delegations.outbound.reports_filed.rate", TripFacts.BACK, "reported")),
                            Measure.share("delegations.offplan.rate", TripFacts.TRIPS, "off_plan")
                                    .by("direction=direction")),
                    plans(facts -> out(Measure.count("delegations.plan.outbound.count", facts))),
                    plans(facts -> out(Measure.sum("delegations.plan.outbound.persons", facts, "persons"))),
                    plans(facts -> in(Measure.count("delegations.plan.inbound.count", facts))),
                    plans(facts -> in(Measure.sum("delegations.plan.inbound.persons", facts, "persons"))),
                    Stream.of(Measure.share("delegations.plan.execution.rate", PlanFacts.THIS_YEAR, "executed")
                            .by("direction=direction")))
            .flatMap(measures -> measures)
            .toList();

    private TripMeasures() {}

    private static Measure in(Measure measure) {
        return measure.where("direction", "INBOUND");
    }

    private static Measure out(Measure measure) {
        return measure.where("direction", "OUTBOUND");
    }

    private static Stream<Measure> trips(Function<Facts, Measure> measure) {
        return both(measure, TripFacts.TRIPS, TripFacts.COUNTRIES);
    }

    private static Stream<Measure> plans(Function<Facts, Measure> measure) {
        return both(measure.andThen(each -> each.by(PLANNED)), PlanFacts.NEXT_YEAR, PlanFacts.NEXT_YEAR_COUNTRIES);
    }

    /** The same measure of the rows, and of the rows once for each country. */
    private static Stream<Measure> both(Function<Facts, Measure> measure, Facts rows, Facts byCountry) {
        return Stream.of(measure.apply(rows), measure.apply(byCountry).by(COUNTRY));
    }
}
