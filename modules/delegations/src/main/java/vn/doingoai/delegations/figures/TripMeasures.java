package vn.doingoai.delegations.figures;

import java.util.List;
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

    static final List<Measure> ALL = List.of(
            in(Measure.count("delegations.inbound.count", TripFacts.TRIPS)).by(INBOUND),
            in(Measure.count("delegations.inbound.count", TripFacts.COUNTRIES))
                    .by(INBOUND)
                    .by(COUNTRY),
            in(Measure.sum("delegations.inbound.persons", TripFacts.TRIPS, "persons"))
                    .by(INBOUND),
            in(Measure.sum("delegations.inbound.persons", TripFacts.COUNTRIES, "persons"))
                    .by(INBOUND)
                    .by(COUNTRY),
            calls(Measure.count("delegations.inbound.courtesy_calls.count", TripFacts.TRIPS)),
            calls(Measure.count("delegations.inbound.courtesy_calls.count", TripFacts.COUNTRIES))
                    .by(COUNTRY),
            in(Measure.sum("delegations.inbound.days", TripFacts.TRIPS, "days")),
            in(Measure.sum("delegations.inbound.days", TripFacts.COUNTRIES, "days"))
                    .by(COUNTRY),
            out(Measure.count("delegations.outbound.count", TripFacts.TRIPS)).by(OUTBOUND),
            out(Measure.count("delegations.outbound.count", TripFacts.COUNTRIES))
                    .by(OUTBOUND)
                    .by(COUNTRY),
            out(Measure.sum("delegations.outbound.persons", TripFacts.TRIPS, "persons"))
                    .by(OUTBOUND),
            out(Measure.sum("delegations.outbound.persons", TripFacts.COUNTRIES, "persons"))
                    .by(OUTBOUND)
                    .by(COUNTRY),
            Measure.count("delegations.outbound.dossiers.count", PlanFacts.DOSSIERS),
            out(Measure.distinct("delegations.outbound.countries.count", TripFacts.COUNTRIES, "country")),
            out(Measure.sum("delegations.outbound.leaders.trips", TripFacts.LEADERS, "leaders")),
            out(Measure.sum("delegations.outbound.leaders.trips", TripFacts.LEADER_COUNTRIES, "leaders"))
                    .by(COUNTRY),
            Measure.count("delegations.outbound.private_trips.persons", PlanFacts.PRIVATE_TRIPS)
                    .by(COUNTRY),
            out(Measure.sum("delegations.outbound.budget.total", TripFacts.COSTS, "vnd")),
            out(Measure.sum("delegations.outbound.budget.total", TripFacts.COST_SOURCES, "vnd"))
                    .by("fundingSource=funding_source"),
            out(Measure.share("delegations.outbound.reports_filed.rate", TripFacts.BACK, "reported")),
            Measure.share("delegations.offplan.rate", TripFacts.TRIPS, "off_plan")
                    .by("direction=direction"),
            out(Measure.count("delegations.plan.outbound.count", PlanFacts.NEXT_YEAR))
                    .by(PLANNED),
            out(Measure.count("delegations.plan.outbound.count", PlanFacts.NEXT_YEAR_COUNTRIES))
                    .by(PLANNED)
                    .by(COUNTRY),
            out(Measure.sum("delegations.plan.outbound.persons", PlanFacts.NEXT_YEAR, "persons"))
                    .by(PLANNED),
            out(Measure.sum("delegations.plan.outbound.persons", PlanFacts.NEXT_YEAR_COUNTRIES, "persons"))
                    .by(PLANNED)
                    .by(COUNTRY),
            in(Measure.count("delegations.plan.inbound.count", PlanFacts.NEXT_YEAR))
                    .by(PLANNED),
            in(Measure.count("delegations.plan.inbound.count", PlanFacts.NEXT_YEAR_COUNTRIES))
                    .by(PLANNED)
                    .by(COUNTRY),
            in(Measure.sum("delegations.plan.inbound.persons", PlanFacts.NEXT_YEAR, "persons"))
                    .by(PLANNED),
            in(Measure.sum("delegations.plan.inbound.persons", PlanFacts.NEXT_YEAR_COUNTRIES, "persons"))
                    .by(PLANNED)
                    .by(COUNTRY),
            Measure.share("delegations.plan.execution.rate", PlanFacts.THIS_YEAR, "executed")
                    .by("direction=direction"));

    private TripMeasures() {}

    private static Measure in(Measure measure) {
        return measure.where("direction", "INBOUND");
    }

    private static Measure out(Measure measure) {
        return measure.where("direction", "OUTBOUND");
    }

    private static Measure calls(Measure measure) {
        return in(measure).where("courtesy_call", "true");
    }
}
