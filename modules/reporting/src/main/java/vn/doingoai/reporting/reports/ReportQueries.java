package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.writing.Progress;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.reporting.writing.SectionViews;

/** Reads the province's reports. */
@ApplicationScoped
@Transactional
public class ReportQueries {

    @Inject
    Sql sql;

    @Inject
    OutlineQueries outlines;

    @Inject
    ReportDossiers dossiers;

    @Inject
    FirstSight firstSight;

    /** The reports, the latest period first, a page at a time. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<ReportRow> page(int offset, int limit) {
        Map<UUID, Map<String, SectionState>> states = new HashMap<>();
        sql.list(
                """
                select s.report_id, s.key, s.state from portal.report_section s
                 where s.tenant_id = portal.current_tenant() and s.report_id in (
                       select id from portal.report where tenant_id = portal.current_tenant()
                        order by period_to desc, id offset ? limit ?)
                """,
                row -> states.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new HashMap<>())
                        .put(row.getString("key"), SectionState.valueOf(row.getString("state"))),
                offset,
                limit);
        return sql.list("""
                select id, outline_id, title, period_from, period_to, deadline, state, created_by, notation
                  from portal.report where tenant_id = portal.current_tenant()
                 order by period_to desc, id offset ? limit ?
                """, row -> row(row, states), offset, limit);
    }

    private ReportRow row(ResultSet row, Map<UUID, Map<String, SectionState>> states) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID outline = row.getObject("outline_id", UUID.class);
        Progress progress = Progress.of(outlines.get(outline), states.getOrDefault(id, Map.of()));
        return new ReportRow(
                id,
                outline,
                row.getString("title"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("deadline", LocalDate.class),
                ReportState.valueOf(row.getString("state")),
                row.getString("created_by"),
                row.getString("notation"),
                progress.answered(),
                progress.total());
    }

    /** One report with its sections, judged by the present figures. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public ReportView get(UUID id) {
        ReportDossier dossier = dossiers.get(id);
        List<ReportSection> rows = dossiers.sections(id);
        return view(dossier, rows, seenNow(dossier, rows));
    }

    private FigureSheet seenNow(ReportDossier dossier, List<ReportSection> rows) {
        FigureSheet sheet = dossiers.figures(dossier, ReportDossiers.bodies(rows));
        firstSight.note(dossier.report(), rows, sheet);
        return sheet;
    }

    /** The report as it is shown with figures that were read before. */
    ReportView view(ReportDossier dossier, List<ReportSection> rows, FigureSheet sheet) {
        Report report = dossier.report();
        Map<String, SectionState> states = ReportDossiers.states(dossier, rows, sheet.figures());
        Progress progress = Progress.of(dossier.outline(), states);
        return new ReportView(
                report.id(),
                report.version(),
                report.outlineId(),
                report.title(),
                report.period(),
                report.deadline(),
                report.requested().requestNo(),
                report.requested().requestDate(),
                report.state(),
                report.edition(),
                report.frame(),
                report.createdBy(),
                report.createdAt(),
                report.approval().returnReason(),
                report.approval().returnedBy(),
                report.approval().returnedAt(),
                progress.answered(),
                progress.total(),
                parts(dossier, rows, states, sheet));
    }

    private List<ReportPart> parts(
            ReportDossier dossier, List<ReportSection> rows, Map<String, SectionState> states, FigureSheet sheet) {
        Map<String, ReportSection> byKey =
                rows.stream().collect(Collectors.toMap(ReportSection::key, Function.identity()));
        Map<UUID, String> names = officers().stream().collect(Collectors.toMap(Officer::id, Officer::name));
        Map<String, Integer> comments = openComments(dossier.report().id());
        List<SectionView> sections =
                new SectionViews(dossier.outline(), dossier.parameters(), rows, states, sheet.figures()).all();
        return sections.stream()
                .map(section -> {
                    Optional<ReportSection> row = Optional.ofNullable(byKey.get(section.key()));
                    UUID assignee = row.map(ReportSection::assigneeId).orElse(null);
                    return new ReportPart(
                            section,
                            assignee,
                            assignee == null ? "" : names.getOrDefault(assignee, ""),
                            row.map(text -> ChangedLine.of(text.body(), text.seen(), sheet))
                                    .orElse(List.of()),
                            comments.getOrDefault(section.key(), 0));
                })
                .toList();
    }

    /** The officers among whom a report can be divided. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<Officer> officers() {
        return sql.list("""
                select id, full_name from portal.app_user
                 where tenant_id = portal.current_tenant() and role in ('province-officer', 'ministry-officer') and not disabled
                 order by search_key
                """, row -> new Officer(row.getObject("id", UUID.class), row.getString("full_name")));
    }

    private Map<String, Integer> openComments(UUID report) {
        Map<String, Integer> counts = new HashMap<>();
        sql.list("""
                select key, count(*) as n from portal.report_comment
                 where tenant_id = portal.current_tenant() and report_id = ? and resolved_at is null group by key
                """, row -> counts.put(row.getString("key"), row.getInt("n")), report);
        return counts;
    }

    /** One section for its author; without a key the first that still wants an answer. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public ReportWork work(UUID id, Optional<String> key) {
        ReportDossier dossier = dossiers.get(id);
        List<ReportSection> rows = dossiers.sections(id);
        FigureSheet sheet = seenNow(dossier, rows);
        ReportView view = view(dossier, rows, sheet);
        ReportPart part = view.parts().stream()
                .filter(each -> key.map(each.key()::equals).orElseGet(each.section()::isOpen))
                .findFirst()
                .or(() -> key.isPresent()
                        ? Optional.empty()
                        : view.parts().stream().findFirst())
                .orElseThrow(NotFoundException::new);
        return ReportWork.of(view, part, sheet);
    }
}
