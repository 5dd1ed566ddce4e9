package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.TenantClock;

/** Reads who has published what a request asks for. */
@ApplicationScoped
@Transactional
public class NationalBoardQueries {

    private static final String BOARD = """
            select a.province_tenant, r.document_date, greatest(a.deadline, r.deadline) as deadline, a.reminded_at,
                   a.returned_publication_id, a.return_reason, a.returned_by, a.returned_at,
                   (select min(p.published_at) from portal.received_publication p where %1$s) as first,
                   answer.*
              from portal.national_request r
              join portal.national_request_province a on a.tenant_id = portal.current_tenant() and a.request_id = r.id
              left join lateral (
                   select p.id as answer_id, p.publication_id, p.number, p.document_date as answer_date, p.published_at,
                          p.replaces_id is not null as corrects
                     from portal.received_publication p where %1$s and not p.superseded
                    order by p.published_at desc, p.id desc limit 1) answer on true
             where r.tenant_id = portal.current_tenant() and r.id = ?
            """.formatted(NationalRequestQueries.ANSWERS);

    @Inject
    Sql sql;

    @Inject
    TenantClock clock;

    /** The provinces of a request; none for one that does not exist. */
    @Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
    public Board of(UUID request) {
        LocalDate today = clock.today();
        return new Board(sql.list(BOARD, row -> row(row, today), request));
    }

    private static BoardRow row(ResultSet row, LocalDate today) throws SQLException {
        return new BoardRow(
                province(row.getString("province_tenant"), row.getObject("document_date", LocalDate.class)),
                row.getObject("deadline", LocalDate.class),
                instant(row, "first"),
                answer(row),
                returned(row),
                instant(row, "reminded_at"),
                today);
    }

    /** A tenant that is in no list of provinces is shown under its own name. */
    private static Province province(String tenant, LocalDate day) {
        return Provinces.of(tenant, day)
                .orElseGet(
                        () -> new Province(tenant, tenant, tenant, UnitKind.PROVINCE, "", "", day, null, null, null));
    }

    private static BoardRow.@Nullable Answer answer(ResultSet row) throws SQLException {
        UUID id = row.getObject("answer_id", UUID.class);
        return id == null
                ? null
                : new BoardRow.Answer(
                        id,
                        row.getObject("publication_id", UUID.class),
                        row.getString("number"),
                        row.getObject("answer_date", LocalDate.class),
                        row.getTimestamp("published_at").toInstant(),
                        row.getBoolean("corrects"));
    }

    private static BoardRow.@Nullable Returned returned(ResultSet row) throws SQLException {
        UUID publication = row.getObject("returned_publication_id", UUID.class);
        return publication == null
                ? null
                : new BoardRow.Returned(
                        publication,
                        row.getString("return_reason"),
                        row.getString("returned_by"),
                        row.getTimestamp("returned_at").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
