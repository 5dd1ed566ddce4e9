package vn.doingoai.delegations.leaders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.text.SearchKey;

/** Reads the register of leaders, which all units of the tenant know. */
@ApplicationScoped
@Transactional
public class LeaderQueries {

    private static final String ROWS = """
            select l.id, l.version, l.name, l.post, l.unit_id, u.short_name, l.rank, l.key_leader, l.unit_leader,
                   l.managed_by, l.valid_from, l.valid_to
              from portal.leader l
              join portal.unit u on u.tenant_id = l.tenant_id and u.id = l.unit_id
             where l.tenant_id = portal.current_tenant()
            """;

    @Inject
    Sql sql;

    /** All leaders, past ones too, by name; for work on nobody's behalf, too, hence open to whoever has an access. */
    public List<LeaderRow> all() {
        return sql.list(ROWS + " order by l.search_key, l.valid_from, l.id", LeaderQueries::row);
    }

    /** One leader. */
    @Permit
    public LeaderRow get(UUID id) {
        return sql.find(ROWS + " and l.id = ?", LeaderQueries::row, id).orElseThrow(NotFoundException::new);
    }

    /**
     * For a choice: leaders in a post on a day whose name or post has all the typed words, with or without accents.
     *
     * @param limit at most so many
     */
    @Permit
    public List<LeaderRow> choices(String text, LocalDate day, int limit) {
        // Some hundred rows a tenant: comparing them is cheaper than an index of words.
        List<String> words = List.of(SearchKey.of(text).split(" ", -1));
        List<LeaderRow> found = new ArrayList<>();
        for (LeaderRow leader : all()) {
            LocalDate last = leader.validTo();
            boolean inPost = !leader.validFrom().isAfter(day) && (last == null || !last.isBefore(day));
            String key = " " + SearchKey.of(leader.name() + " " + leader.post());
            if (inPost && found.size() < limit && words.stream().allMatch(word -> key.contains(" " + word))) {
                found.add(leader);
            }
        }
        return found;
    }

    /**
     * How often a leader goes abroad on duty in a year: over all units of the tenant, a plan item and its result once. The
     * rows themselves stay unseen.
     */
    @Permit
    public long trips(UUID leader, int year) {
        return sql.find("select portal.leader_trips(?, ?, null)", row -> row.getLong(1), leader, year)
                .orElse(0L);
    }

    private static LeaderRow row(ResultSet row) throws SQLException {
        return new LeaderRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getString("post"),
                row.getObject("unit_id", UUID.class),
                row.getString("short_name"),
                LeaderRank.valueOf(row.getString("rank")),
                row.getBoolean("key_leader"),
                row.getBoolean("unit_leader"),
                ManagedBy.valueOf(row.getString("managed_by")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
