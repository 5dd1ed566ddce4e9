package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.outlines.DocumentFrame;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/** Writes the demo reports of one tenant's foreign-affairs body; once, while it has no report. */
final class DemoReportWriter {
    private static final LocalTime WRITTEN_AT = LocalTime.of(9, 0);

    private final OwnerSql sql;
    private final TenantFolder folder;

    DemoReportWriter(OwnerSql sql, TenantFolder folder) {
        this.sql = sql;
        this.folder = folder;
    }

    /** Answers whether it wrote any. */
    boolean write() throws SQLException {
        if (sql.find("select 1 from portal.report limit 1", row -> row.getInt(1))
                .isPresent()) {
            return false;
        }
        for (DemoReport report : folder.demo().reports()) {
            write(report);
        }
        return !folder.demo().reports().isEmpty();
    }

    private void write(DemoReport report) throws SQLException {
        UnitEntry body =
                Objects.requireNonNull(folder.units().get(folder.settings().foreignAffairsBody()));
        Map<String, String> parameters = DemoParameters.of(
                folder.settings(), report.period(), body, report.requestNumber(), report.requestDate());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        insert(report, id, sql.unit(body.code()), parameters);
        for (Section section : report.outline().outline().flatten()) {
            DemoReport.Text text = report.sections().get(section.key());
            insert(id, section, text == null ? Body.empty() : DemoText.of(text, parameters), report);
        }
    }

    private void insert(DemoReport report, UUID id, UUID unit, Map<String, String> parameters) throws SQLException {
        DocumentFrame frame = report.outline().outline().document();
        sql.update(
                """
                insert into portal.report (id, unit_id, outline_id, title, period_from, period_to, deadline, request_no,
                    request_date, state, preamble, closing, addressees, recipients, created_by, created_at)
                select ?, ?, o.id, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?
                  from portal.outline_version o where o.key = ? and o.outline_version = ?
                """,
                id,
                unit,
                report.title(),
                report.period().from(),
                report.period().to(),
                report.deadline(),
                report.requestNumber(),
                report.requestNumber().isEmpty() ? null : report.requestDate(),
                Template.fill(Objects.requireNonNullElse(frame.preamble(), ""), parameters),
                Template.fill(frame.closing(), parameters),
                lines(frame.addressees(), parameters),
                lines(frame.recipients(), parameters),
                report.author(),
                at(report),
                report.outline().outline().key(),
                report.outline().outline().version());
    }

    private void insert(UUID report, Section section, Body body, DemoReport written) throws SQLException {
        sql.update(
                """
                insert into portal.report_section (id, report_id, key, body, state, updated_by, updated_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                report,
                section.key(),
                body.toJson(),
                body.hasText() ? "DONE" : "EMPTY",
                written.author(),
                at(written));
    }

    private static String lines(List<String> lines, Map<String, String> parameters) {
        return String.join(
                "\n",
                lines.stream().map(line -> Template.fill(line, parameters)).toList());
    }

    private static OffsetDateTime at(DemoReport report) {
        return report.writtenOn().atTime(WRITTEN_AT).atZone(TenantClock.ZONE).toOffsetDateTime();
    }
}
