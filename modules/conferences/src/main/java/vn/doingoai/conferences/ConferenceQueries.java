package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.rules.ConferenceFacts;
import vn.doingoai.conferences.rules.ConferenceRules;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.TenantClock;

/** Reads conferences: a unit finds its own, the province all. */
@ApplicationScoped
@Transactional
public class ConferenceQueries {

    private static final String LIST = """
            select c.id, c.year, c.name, c.role, c.kind, c.approval_level, c.state, c.start_date, c.end_date,
                   c.date_precision, c.venue, c.foreign_participants, c.consulted, c.replied, u.short_name as unit_name,
                   (select string_agg(p.country, ' ' order by p.seq) from portal.conference_country p
                     where p.tenant_id = portal.current_tenant() and p.conference_id = c.id) as countries,
                   (select count(*) from portal.conference_finding f where f.tenant_id = portal.current_tenant()
                       and f.conference_id = c.id and f.severity = 'BLOCK') as blocks,
                   (select count(*) from portal.conference_finding f where f.tenant_id = portal.current_tenant()
                       and f.conference_id = c.id and f.severity = 'WARN' and f.reason = '') as warnings
              from portal.conference c
              join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = c.unit_id
             where c.tenant_id = portal.current_tenant()
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    OrganisationQueries organisation;

    @Inject
    ConferenceJudge judge;

    @Inject
    TenantClock clock;

    /** The conferences that a filter lets through, from an offset on. */
    @Permit
    public List<ConferenceRow> list(ConferenceFilter filter, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String query = filtered(filter, values) + " order by " + filter.order().columns() + " offset ? limit ?";
        values.add(offset);
        values.add(limit);
        return rows(query, values);
    }

    /** The conferences that a filter lets through, in the order of their keys, from behind one of them on. */
    @Permit
    public List<ConferenceRow> after(ConferenceFilter filter, @Nullable UUID after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder query = filtered(filter, values);
        add(query, values, " and c.id > ?", after);
        values.add(limit);
        return rows(query.append(" order by c.id limit ?").toString(), values);
    }

    private List<ConferenceRow> rows(String query, List<Object> values) {
        ConferenceRules current = judge.current();
        return sql.list(query, row -> row(row, current), values.toArray());
    }

    private static StringBuilder filtered(ConferenceFilter filter, List<Object> values) {
        StringBuilder query = new StringBuilder(LIST);
        add(query, values, " and c.year = ?", filter.year());
        add(query, values, " and c.unit_id = ?", filter.unit());
        add(
                query,
                values,
                " and c.state = ?",
                filter.state() == null ? null : filter.state().name());
        add(
                query,
                values,
                " and c.role = ?",
                filter.role() == null ? null : filter.role().name());
        add(query, values, """
                 and c.id in (select p.conference_id from portal.conference_country p
                               where p.tenant_id = portal.current_tenant() and p.country = ?)
                """, filter.country());
        if (!filter.name().isEmpty()) {
            add(query, values, """
                     and c.id in (select w.conference_id from portal.conference_word w
                                   where w.tenant_id = portal.current_tenant() and w.word >= ?
                    """, filter.name().from());
            add(query, values, " and w.word < ?)", filter.name().to());
        }
        return query;
    }

    private static void add(StringBuilder query, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            query.append(condition);
            values.add(value);
        }
    }

    /** The years that have conferences, the latest first. */
    @Permit
    public List<Integer> years() {
        return sql.list("""
                select distinct year from portal.conference where tenant_id = portal.current_tenant() order by year desc
                """, row -> row.getInt("year"));
    }

    /** What keeps a unit's conferences of these years, as far as form 03 lists them, from being handed in as they are. */
    @Permit
    public List<OpenFinding> open(UUID unit, int firstYear, int lastYear) {
        return sql.list("""
                select c.id, c.name, f.rule, f.severity, f.field, f.message, f.arguments
                  from portal.conference c
                  join portal.conference_finding f
                    on f.tenant_id = portal.current_tenant() and f.conference_id = c.id
                 where c.tenant_id = portal.current_tenant() and c.unit_id = ? and c.year between ? and ?
                   and c.role <> 'ATTENDEE' and c.state not in ('REFUSED', 'CANCELLED')
                   and (f.severity = 'BLOCK' or f.severity = 'WARN' and f.reason = '')
                 order by c.year, c.search_key, f.rule
                """, ConferenceQueries::openFinding, unit, firstYear, lastYear);
    }

    private static OpenFinding openFinding(ResultSet row) throws SQLException {
        Finding finding = new Finding(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                row.getString("field"),
                row.getString("message"),
                row.getString("arguments").lines().toList());
        return new OpenFinding(row.getObject("id", UUID.class), row.getString("name"), finding);
    }

    /** What rules say while somebody types; stores nothing. */
    @Permit
    public Preview preview(@Nullable ConferenceView stored, ConferenceDetails details) {
        ConferenceFacts facts = stored == null
                ? ConferenceFacts.of(ConferenceState.PLANNED, details, clock.today())
                : new ConferenceFacts(
                        stored.state(), details, stored.permit(), stored.terms(), stored.report(), clock.today());
        ConferenceRules current = judge.current();
        return new Preview(current.check(facts), current.deadline(facts).orElse(null));
    }

    /** One conference, or not found. */
    @Permit
    public ConferenceView get(UUID id) {
        Conference conference = entities.find(Conference.class, id);
        if (conference == null) {
            throw new NotFoundException();
        }
        return new ConferenceView(
                id,
                conference.version(),
                conference.unitId(),
                organisation.get(conference.unitId()).name(),
                conference.state(),
                conference.details(),
                conference.permit(),
                conference.terms(),
                conference.refusal(),
                conference.report(),
                conference.findings(),
                conference.updatedBy(),
                conference.updatedAt());
    }

    private ConferenceRow row(ResultSet row, ConferenceRules current) throws SQLException {
        ConferenceDetails known = details(row);
        ConferenceState state = ConferenceState.valueOf(row.getString("state"));
        return new ConferenceRow(
                row.getObject("id", UUID.class),
                known.year(),
                known.name(),
                row.getString("unit_name"),
                known.role(),
                state,
                known.when(),
                known.venue(),
                known.participants().foreign(),
                texts(row.getString("countries")),
                current.deadline(ConferenceFacts.of(state, known, clock.today()))
                        .orElse(null),
                row.getInt("blocks"),
                row.getInt("warnings"));
    }

    /** What a list needs of the details, and no more. */
    private static ConferenceDetails details(ResultSet row) throws SQLException {
        LocalDate start = row.getObject("start_date", LocalDate.class);
        Dossier dossier = new Dossier(
                ApprovalLevel.valueOf(row.getString("approval_level")),
                false,
                false,
                false,
                null,
                row.getObject("consulted", LocalDate.class),
                row.getObject("replied", LocalDate.class),
                List.of());
        return new ConferenceDetails(
                row.getInt("year"),
                row.getString("name"),
                ConferenceRole.valueOf(row.getString("role")),
                ConferenceKind.valueOf(row.getString("kind")),
                "",
                null,
                start == null
                        ? null
                        : new DateSpan(
                                start,
                                row.getObject("end_date", LocalDate.class),
                                DateSpan.Precision.valueOf(row.getString("date_precision"))),
                row.getString("venue"),
                new Participants(null, row.getObject("foreign_participants", Integer.class), List.of()),
                List.of(),
                dossier,
                "");
    }

    private static List<String> texts(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(" ", -1));
    }
}
