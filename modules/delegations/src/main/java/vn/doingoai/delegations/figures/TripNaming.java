package vn.doingoai.delegations.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FactQueries;
import vn.doingoai.indicators.Facts;
import vn.doingoai.indicators.NamedRows;
import vn.doingoai.indicators.RegisterSource;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.time.Period;

/**
 * Names delegations in the lists of a draft: name, country, partner, persons, date, content. Of a list longer than ten
 * only those that the register marks as highlights are named, if any is: "chủ yếu là các đoàn …".
 */
@ApplicationScoped
public class TripNaming implements RegisterSource {

    private static final int SHORT = 10;
    private static final String HIGHLIGHT = "highlight";

    private static final NamedRows ROWS = new NamedRows(
            new Facts("""
                    select d.*, r.content, r.highlight, to_char(d.day, 'DD/MM/YYYY') as written_day,
                           (select string_agg(p.name, ', ' order by p.ordinal) from portal.delegation_partner p
                             where p.tenant_id = portal.current_tenant() and p.delegation_id = d.id) as partners,
                           coalesce((select string_agg(l.country, ' ' order by l.ordinal) from portal.delegation_leg l
                             where l.tenant_id = portal.current_tenant() and l.delegation_id = d.id), d.from_country) as countries
                      from (%s) d
                      join portal.delegation r on r.tenant_id = portal.current_tenant() and r.id = d.id
                    """.formatted(TripFacts.TRIPS.query()), TripFacts.TRIPS.begun(), TripFacts.TRIPS.page()),
            Map.ofEntries(
                    Map.entry("direction", "direction"),
                    Map.entry("hostLevel", "host_level"),
                    Map.entry("invitedBy", "invited_by"),
                    Map.entry("planStatus", "plan_status"),
                    Map.entry("purpose", "purpose"),
                    Map.entry("category", "category"),
                    Map.entry("organizer", "organizer"),
                    Map.entry("leaderRank", "leader_rank"),
                    Map.entry("courtesyCall", "courtesy_call"),
                    Map.entry("highlight", "highlight")),
            Map.of(
                    "name", "name",
                    "country", "countries",
                    "partner", "partners",
                    "persons", "persons",
                    "date", "written_day",
                    "content", "content",
                    "highlight", "highlight"));

    @Inject
    FactQueries facts;

    @Override
    public String register() {
        return "delegation_result";
    }

    @Override
    public Set<String> conditions() {
        return ROWS.written();
    }

    @Override
    @Permit
    public List<Map<String, String>> rows(Map<String, String> conditions, Period period) {
        List<Map<String, String>> rows = facts.named(ROWS, conditions, period, SHORT + 1);
        if (rows.size() > SHORT) {
            // A year has thousands of delegations and a handful of highlights: the others are not even read.
            List<Map<String, String>> highlights = highlights(conditions, period);
            rows = highlights.isEmpty() ? facts.named(ROWS, conditions, period) : highlights;
        }
        return rows.stream().map(TripNaming::named).toList();
    }

    private List<Map<String, String>> highlights(Map<String, String> conditions, Period period) {
        if (conditions.containsKey(HIGHLIGHT)) {
            return List.of(); // the template says itself which of them it wants
        }
        Map<String, String> highlighted = new HashMap<>(conditions);
        highlighted.put(HIGHLIGHT, "true");
        return facts.named(ROWS, highlighted, period);
    }

    private static Map<String, String> named(Map<String, String> row) {
        Map<String, String> named = new HashMap<>(row);
        named.computeIfPresent(
                "country",
                (name, codes) -> Arrays.stream(codes.split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .map(Countries::name)
                        .collect(Collectors.joining(", ")));
        return named;
    }
}
