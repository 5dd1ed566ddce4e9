package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.reports.ReportDossier;
import vn.doingoai.reporting.requests.RequestParameters;
import vn.doingoai.reporting.submissions.SubmissionState;

/** The units' reports that belong to a report of the province: those asked for a period that lies in its own. */
@ApplicationScoped
@Transactional
class UnitReportQueries {

    private static final String OF_PERIOD = """
              from portal.submission s
              join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
              join portal.outline_version o on o.tenant_id = r.tenant_id and o.id = r.outline_id
             where s.tenant_id = portal.current_tenant() and o.level = 'SUBMITTING_UNIT'
               and r.period_from >= ? and r.period_to <= ?
            """;

    /** Only the sections that are asked for leave the database, with the figures that they are worded with. */
    private static final String REPORTS = """
            select s.id, u.name, s.state, v.ordinal, v.submitted_at, v.content,
                   r.outline_id, r.period_from, r.period_to, r.number, r.document_date,
                   s.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')
                       and ? > r.deadline - (case when r.deadline_inclusive then 0 else 1 end) as overdue
              from portal.submission s
              join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
              join portal.outline_version o on o.tenant_id = r.tenant_id and o.id = r.outline_id
              join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
              left join lateral (
                   select w.ordinal, w.submitted_at, jsonb_build_object(
                              'from', w.c -> 'from', 'to', w.c -> 'to', 'figures', w.c -> 'figures', 'previous', w.c -> 'previous',
                              'sections', (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(w.c -> 'sections') e
                                            where ? = '' or e.key = any (string_to_array(?, ',')))) as content
                     from (select l.ordinal, l.submitted_at, l.content::jsonb as c from portal.submission_version l
                            where l.tenant_id = s.tenant_id and l.submission_id = s.id
                            order by l.ordinal desc limit 1) w) v
                   on s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED')
             where s.tenant_id = portal.current_tenant() and o.level = 'SUBMITTING_UNIT'
               and r.period_from >= ? and r.period_to <= ?
            """;

    @Inject
    Sql sql;

    @Inject
    OutlineQueries outlines;

    @Inject
    TenantClock clock;

    /** All of them by name, with what they say on a section. */
    List<UnitReport> on(Section wanted, ReportDossier dossier) {
        Period period = dossier.report().period();
        String keys = keys(wanted, period);
        if (keys.isEmpty()) {
            return List.of();
        }
        return sql.list(
                REPORTS + " order by u.search_key, r.period_from, s.id",
                row -> report(row, dossier.settings()),
                clock.today(),
                keys,
                keys,
                period.from(),
                period.to());
    }

    /** One of them with everything it says, or not found. */
    UnitReport get(UUID submission, ReportDossier dossier) {
        Period period = dossier.report().period();
        return sql.find(
                        REPORTS + " and s.id = ?",
                        row -> report(row, dossier.settings()),
                        clock.today(),
                        "",
                        "",
                        period.from(),
                        period.to(),
                        submission)
                .orElseThrow(NotFoundException::new);
    }

    /** The answers of one version. */
    Answers version(UUID submission, int ordinal) {
        return sql.find(
                        "select content from portal.submission_version"
                                + " where tenant_id = portal.current_tenant() and submission_id = ? and ordinal = ?",
                        row -> Answers.fromJson(row.getString("content")),
                        submission,
                        ordinal)
                .orElseThrow(NotFoundException::new);
    }

    /** Sections that may answer, and the groups that may answer for them, of every outline the units were asked with. */
    private String keys(Section wanted, Period period) {
        List<UUID> asked = sql.list(
                "select distinct r.outline_id" + OF_PERIOD,
                row -> row.getObject("outline_id", UUID.class),
                period.from(),
                period.to());
        Set<String> keys = new TreeSet<>();
        for (UUID version : asked) {
            Outline outline = outlines.get(version);
            for (Section section : SectionMatch.of(wanted, outline)) {
                Optional<Section> next = Optional.of(section);
                while (next.isPresent()) {
                    keys.add(next.get().key());
                    next = outline.parentOf(next.get().key());
                }
            }
        }
        return String.join(",", keys);
    }

    private UnitReport report(ResultSet row, TenantSettings settings) throws SQLException {
        String content = row.getString("content");
        return new UnitReport(
                row.getObject("id", UUID.class),
                row.getString("name"),
                outlines.get(row.getObject("outline_id", UUID.class)),
                parameters(row, settings),
                SubmissionState.valueOf(row.getString("state")),
                row.getBoolean("overdue"),
                row.getInt("ordinal"),
                instant(row),
                content == null ? null : Answers.fromJson(content));
    }

    /** What the texts of the unit's outline may refer to. */
    static Map<String, String> parameters(ResultSet row, TenantSettings settings) throws SQLException {
        Period period =
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class));
        Map<String, String> parameters = new HashMap<>(RequestParameters.of(
                settings, period, row.getString("number"), row.getObject("document_date", LocalDate.class)));
        parameters.put("unit", row.getString("name"));
        parameters.put("unitShort", row.getString("name"));
        return parameters;
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime moment = row.getObject("submitted_at", OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
