package vn.doingoai.rollup.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.NationalSql;

/** Reads the ministry's copies of what was published. */
@ApplicationScoped
@Transactional
@Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
public class ReceivedPublicationQueries {

    private static final String COLUMNS = """
            select p.id, p.province, p.title, p.number, p.document_date, p.period, p.units_asked, p.units_answered,
                   p.correction_reason, p.sha256, p.published_at, old.id as replaces, new.id as replaced_by
            """;

    private static final String ROWS = """
              from portal.received_publication p
              left join portal.received_publication old
                on old.tenant_id = portal.current_tenant() and old.publication_id = p.replaces_id
              left join portal.received_publication new
                on new.tenant_id = portal.current_tenant() and new.replaces_id = p.publication_id
             where p.tenant_id = portal.current_tenant()
            """;

    @Inject
    NationalSql sql;

    /** The publications that figures of some periods come from, by province: none that was corrected. */
    public List<PublicationRow> current(Collection<String> periods) {
        Object names = periods.toArray(String[]::new);
        return sql.list(
                COLUMNS + ROWS
                        + " and not p.superseded and p.period = any (cast(? as text[])) order by p.province, p.id",
                ReceivedPublicationQueries::row,
                names);
    }

    /** The publications that a filter lets through, the newest first. */
    public List<PublicationRow> list(PublicationFilter filter, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String query = COLUMNS + where(filter, values) + " order by p.published_at desc, p.id desc offset ? limit ?";
        values.add(offset);
        values.add(limit);
        return sql.list(query, ReceivedPublicationQueries::row, values.toArray());
    }

    /** How many a filter lets through. */
    public int count(PublicationFilter filter) {
        List<Object> values = new ArrayList<>();
        String query = "select count(*) " + where(filter, values);
        return sql.list(query, row -> row.getInt(1), values.toArray()).get(0);
    }

    /** One of them; what belongs to somebody else is not there. */
    public PublicationRow get(UUID id) {
        return sql.list(COLUMNS + ROWS + " and p.id = ?", ReceivedPublicationQueries::row, id).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Its pages as they were published (PDF). */
    public byte[] pages(UUID id) {
        return sql
                .list(
                        "select pdf from portal.received_publication where tenant_id = portal.current_tenant() and id = ?",
                        row -> row.getBytes(1),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String where(PublicationFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(ROWS);
        if (filter.period() != null) {
            where.append(" and p.period = ?");
            values.add(filter.period());
        }
        if (filter.province() != null) {
            where.append(" and p.province = ?");
            values.add(filter.province());
        }
        return where.toString();
    }

    private static PublicationRow row(ResultSet row) throws SQLException {
        return new PublicationRow(
                row.getObject("id", UUID.class),
                row.getString("province"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("period"),
                row.getInt("units_asked"),
                row.getInt("units_answered"),
                row.getObject("replaces", UUID.class),
                row.getObject("replaced_by", UUID.class),
                row.getString("correction_reason"),
                row.getString("sha256"),
                row.getTimestamp("published_at").toInstant());
    }
}
