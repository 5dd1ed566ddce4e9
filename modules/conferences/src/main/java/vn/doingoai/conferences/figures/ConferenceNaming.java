package vn.doingoai.conferences.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doingoai.indicators.FactQueries;
import vn.doingoai.indicators.NamedRows;
import vn.doingoai.indicators.RegisterSource;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.time.Period;

/** Names conferences that took place in the lists of a draft: name, venue, topic, persons, date. */
@ApplicationScoped
public class ConferenceNaming implements RegisterSource {

    private static final NamedRows ROWS = new NamedRows(
            ConferenceMeasures.HELD,
            Map.of("role", "role", "kind", "kind", "approvalLevel", "approval_level"),
            Map.of(
                    "name", "name",
                    "venue", "venue",
                    "topic", "topic",
                    "persons", "foreign_participants",
                    "date", "written_day"));

    @Inject
    FactQueries facts;

    @Override
    public String register() {
        return "conference";
    }

    @Override
    public Set<String> conditions() {
        return ROWS.written();
    }

    @Override
    @Permit
    public List<Map<String, String>> rows(Map<String, String> conditions, Period period) {
        return facts.named(ROWS, conditions, period);
    }
}
