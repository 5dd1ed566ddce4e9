package vn.doingoai.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;

/** Reads the caller's own notices, and nobody else's. */
@ApplicationScoped
@Transactional
public class NoticeQueries {

    /** More than this are counted as this many. */
    public static final int MOST = 100;

    private static final String MINE = """
            select id, message, arguments, page, due, made_at, read_at from portal.notice
             where tenant_id = portal.current_tenant() and user_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    /** How many the caller has not seen, at most {@link #MOST}. */
    @Permit
    public int unread() {
        return sql.find("""
                        select count(*) as n from (select from portal.notice
                         where tenant_id = portal.current_tenant() and user_id = ? and read_at is null limit ?) few
                        """, row -> row.getInt("n"), caller.get().userId(), MOST)
                .orElseThrow();
    }

    /** The caller's notices, the newest first. */
    @Permit
    public List<NoticeRow> list(int offset, int limit) {
        return sql.list(
                MINE + " order by made_at desc, id offset ? limit ?",
                NoticeQueries::row,
                caller.get().userId(),
                offset,
                limit);
    }

    /** The caller's notices that come after one in the list, or from the newest on. */
    @Permit
    public List<NoticeRow> after(Optional<UUID> last, int limit) {
        if (last.isEmpty()) {
            return list(0, limit);
        }
        NoticeRow before = get(last.get());
        OffsetDateTime at = before.madeAt().atOffset(ZoneOffset.UTC);
        return sql.list(
                MINE + " and made_at <= ? and (made_at < ? or id > ?) order by made_at desc, id limit ?",
                NoticeQueries::row,
                caller.get().userId(),
                at,
                at,
                before.id(),
                limit);
    }

    /** How many notices the caller has. */
    @Permit
    public long count() {
        return sql.find(
                        "select count(*) as n from portal.notice where tenant_id = portal.current_tenant() and user_id = ?",
                        row -> row.getLong("n"),
                        caller.get().userId())
                .orElseThrow();
    }

    /** One of the caller's notices, or not found. */
    @Permit
    public NoticeRow get(UUID id) {
        return sql.find(MINE + " and id = ?", NoticeQueries::row, caller.get().userId(), id)
                .orElseThrow(NotFoundException::new);
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getString("message"),
                arguments(row.getString("arguments")),
                row.getString("page"),
                row.getObject("due", LocalDate.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** What {@link Notices} wrote. */
    public static List<String> arguments(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
