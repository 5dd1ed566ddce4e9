package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.reporting.Lines;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.BodyDiff;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.submissions.SubmissionState;

/** Reads the passages of a report with what became of them at their units, in one statement however many they are. */
@ApplicationScoped
@Transactional
public class PassageQueries {

    /** A passage stands where its key stands in a text; versions are read only where there is a later one. */
    private static final String PASSAGES = """
            select p.id, t.key, p.submission_id, p.submission_ordinal, p.submission_key, p.words, p.taken_by, p.taken_at,
                   p.checked_ordinal, p.checked_by, u.name, s.state, r.outline_id, r.period_from, r.period_to, r.number,
                   r.document_date, n.ordinal as latest,
                   case when n.ordinal > p.checked_ordinal then n.content end as content_after,
                   case when n.ordinal > p.checked_ordinal then (
                        select o.content from portal.submission_version o
                         where o.tenant_id = p.tenant_id and o.submission_id = p.submission_id
                           and o.ordinal = p.checked_ordinal) end as content_before
              from portal.report_passage p
              join portal.report_section t on t.tenant_id = p.tenant_id and t.report_id = p.report_id
               and position(p.id::text in t.body) > 0
              join portal.submission s on s.tenant_id = p.tenant_id and s.id = p.submission_id
              join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
              join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
              cross join lateral (
                   select v.ordinal, v.content from portal.submission_version v
                    where v.tenant_id = s.tenant_id and v.submission_id = s.id order by v.ordinal desc limit 1) n
             where p.tenant_id = portal.current_tenant() and p.report_id = ?
             order by p.taken_at, p.id
            """;

    @Inject
    Sql sql;

    @Inject
    OutlineQueries outlines;

    @Inject
    CurrentTenant tenant;

    /** All that stand in the report's text, in the order in which they were taken. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<PassageView> of(UUID report) {
        Map<String, Answers> read = new HashMap<>();
        Function<String, Answers> answers = content -> read.computeIfAbsent(content, Answers::fromJson);
        return sql.list(PASSAGES, row -> passage(row, answers), report);
    }

    private PassageView passage(ResultSet row, Function<String, Answers> answers) throws SQLException {
        List<BodyDiff.Segment> changes = changes(row, answers);
        SubmissionState unit = SubmissionState.valueOf(row.getString("state"));
        return new PassageView(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getObject("submission_id", UUID.class),
                row.getString("name"),
                row.getInt("submission_ordinal"),
                row.getInt("checked_ordinal"),
                row.getInt("latest"),
                PassageState.of(unit, !changes.isEmpty()),
                Lines.split(row.getString("words")),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("checked_by"),
                changes);
    }

    private List<BodyDiff.Segment> changes(ResultSet row, Function<String, Answers> answers) throws SQLException {
        String before = row.getString("content_before");
        String after = row.getString("content_after");
        if (before == null || after == null) {
            return List.of();
        }
        Outline outline = outlines.get(row.getObject("outline_id", UUID.class));
        Map<String, String> parameters =
                UnitReportQueries.parameters(row, tenant.get().settings());
        String part = row.getString("submission_key");
        List<String> then = words(part, outline, answers.apply(before), parameters);
        List<String> now = words(part, outline, answers.apply(after), parameters);
        return then.equals(now) ? List.of() : BodyDiff.between(then, now);
    }

    private static List<String> words(String part, Outline outline, Answers answers, Map<String, String> parameters) {
        return outline.find(part)
                .map(section ->
                        UnitText.of(section, outline, answers, parameters).words())
                .orElse(List.of());
    }
}
