package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.outlines.Section;

/** Writes the demo requests of one tenant with a submission for every unit addressed; once, while it has no request. */
final class DemoRequestWriter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int OFFICE_HOUR = 9;

    private final OwnerSql sql;
    private final TenantFolder folder;

    DemoRequestWriter(OwnerSql sql, TenantFolder folder) {
        this.sql = sql;
        this.folder = folder;
    }

    void write() throws SQLException {
        if (sql.find("select 1 from portal.report_request", row -> row.getInt(1))
                .isPresent()) {
            return;
        }
        for (DemoRequest request : folder.demo().requests()) {
            UUID id = insert(request);
            for (String code : request.units()) {
                UUID unit = sql.unit(code);
                sql.update(
                        "insert into portal.request_unit (id, request_id, unit_id) values (?, ?, ?)",
                        UuidCreator.getTimeOrderedEpoch(),
                        id,
                        unit);
                write(request, id, unit, code);
            }
        }
    }

    private UUID insert(DemoRequest request) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.update(
                """
                insert into portal.report_request (id, state, title, number, document_date, outline_id, period_from,
                    period_to, deadline, deadline_inclusive, copies, note, issued_at, closed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                request.state().name(),
                request.title(),
                request.number(),
                request.date(),
                outline(request),
                request.from(),
                request.to(),
                request.deadline(),
                request.inclusive(),
                String.join("\n", request.copies()),
                request.note(),
                at(request.date()),
                request.state() == DemoRequest.State.CLOSED ? at(request.to()) : null);
        return id;
    }

    private UUID outline(DemoRequest request) throws SQLException {
        return sql.find(
                        "select id from portal.outline_version where key = ? and outline_version = ?",
                        row -> row.getObject(1, UUID.class),
                        request.outline().outline().key(),
                        request.outline().outline().version())
                .orElseThrow(() -> new SQLException("No outline of request " + request.key()));
    }

    private void write(DemoRequest request, UUID requestId, UUID unit, String code) throws SQLException {
        Optional<DemoSubmission> given = folder.demo().submissions().stream()
                .filter(submission -> submission.request().equals(request)
                        && submission.unit().code().equals(code))
                .findFirst();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        if (given.isEmpty()) {
            sql.update(
                    "insert into portal.submission (id, request_id, unit_id, state, total) values (?, ?, ?, ?, ?)",
                    id,
                    requestId,
                    unit,
                    "NOT_STARTED",
                    (int) request.outline().outline().flatten().stream()
                            .filter(section -> !section.isGroup())
                            .count());
            return;
        }
        DemoAnswers answers = new DemoAnswers(folder.settings(), given.get());
        insert(given.get(), answers, id, requestId, unit);
        sign(id, given.get().signing(), given.get().review());
        for (Section section : request.outline().outline().flatten()) {
            insert(id, answers.answer(section));
        }
        for (DemoFigure figure : answers.figures()) {
            insert(request, unit, figure);
        }
    }

    private void insert(DemoSubmission given, DemoAnswers answers, UUID id, UUID requestId, UUID unit)
            throws SQLException {
        sql.update(
                """
                insert into portal.submission (id, request_id, unit_id, state, preamble, closing, addressees, recipients,
                    answered, total)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                requestId,
                unit,
                given.state().name(),
                answers.preamble(),
                answers.closing(),
                answers.addressees(),
                answers.recipients(),
                answers.answered(),
                answers.total());
    }

    private void sign(UUID id, DemoSubmission.Signing signing, DemoSubmission.Review review) throws SQLException {
        sql.update(
                """
                update portal.submission
                   set number = ?, document_date = ?, signer_titles = ?, signer_name = ?, submitted_at = ?,
                       submitted_by = ?, late = ?, return_reason = ?, reviewed_at = ?, reviewed_by = ?
                 where id = ?
                """,
                signing.number(),
                signing.date(),
                String.join("\n", signing.titles()),
                signing.name(),
                at(signing.submittedAt()),
                signing.submittedBy(),
                signing.late(),
                review.returnReason(),
                at(review.at()),
                review.by(),
                id);
    }

    private void insert(UUID submission, DemoAnswers.Answer answer) throws SQLException {
        sql.update(
                """
                insert into portal.submission_section (id, submission_id, key, nil_place, body, state)
                values (?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                submission,
                answer.section().key(),
                answer.nil().name(),
                answer.body().toJson(),
                answer.state().name());
    }

    private void insert(DemoRequest request, UUID unit, DemoFigure figure) throws SQLException {
        LocalDate from = figure.value().coveredFrom();
        LocalDate to = figure.value().coveredTo();
        sql.update(
                """
                insert into portal.figure (id, unit_id, indicator, dimensions, period_from, period_to, covered_from,
                    covered_to, state, amount, precision, updated_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                unit,
                figure.key().indicator(),
                figure.key().toString().substring(figure.key().indicator().length()),
                request.from(),
                request.to(),
                from == null ? request.from() : from,
                to == null ? request.to() : to,
                figure.value().state().name(),
                figure.value().value(),
                figure.value().precision().name(),
                "Dữ liệu minh họa");
    }

    private static @Nullable OffsetDateTime at(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(OFFICE_HOUR, 0).atZone(ZONE).toOffsetDateTime();
    }
}
