package vn.doingoai.indicators;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The minimum that every province's publication has a word on, where the province keeps a register or was asked: the
 * columns of the national table, in their order. Aid has a column for each of its two currencies.
 */
public final class NationalTable {

    /** The columns. */
    public static final List<FigureKey> COLUMNS = Stream.of(
                    "delegations.inbound.count",
                    "delegations.inbound.persons",
                    "delegations.outbound.count",
                    "delegations.outbound.persons",
                    "delegations.offplan.rate",
                    "conferences.held.count",
                    "conferences.held.foreign_participants",
                    "agreements.signed.count",
                    "agreements.in_force.count",
                    "ngo.registered.count",
                    "aid.projects.new.count",
                    "aid.value.committed[currency=USD]",
                    "aid.value.committed[currency=VND]",
                    "aid.emergency.value",
                    "culture.events.count",
                    "press.foreign_visits.count",
                    "border.incidents.count",
                    "fishing.detained.vessels",
                    "fishing.detained.fishermen",
                    "fishing.harassed.vessels",
                    "consular.detained_abroad.persons",
                    "consular.deaths_abroad.persons",
                    "abtc.approved.persons",
                    "overseas_vn.returns.persons",
                    "students.foreign.current.count",
                    "awards.given_to_foreigners.count")
            .map(FigureKey::parse)
            .toList();

    /** Indicators that are also published by country. */
    public static final Set<String> BY_COUNTRY = Set.of(
            "delegations.inbound.count",
            "delegations.inbound.persons",
            "delegations.outbound.count",
            "delegations.outbound.persons");

    private NationalTable() {}

    /** The part of an indicator that concerns one country. */
    public static FigureKey ofCountry(String indicator, String country) {
        TreeMap<String, String> dimensions = new TreeMap<>();
        dimensions.put("country", country);
        return new FigureKey(indicator, dimensions);
    }
}
