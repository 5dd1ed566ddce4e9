package vn.doingoai.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.text.WordRange;

/** Finds partners by name and names by key. Whoever was merged is answered with the winner. */
@ApplicationScoped
@Transactional
public class PartnerNameQueries {

    private static final int MOST_HITS = 500;

    @Inject
    Sql sql;

    /** Rows of which some name begins like this one at some word; the caller compares. */
    List<NameHit> hits(String name) {
        WordRange range = WordRange.of(PartnerNames.key(name));
        if (range.isEmpty()) {
            return List.of();
        }
        return sql.list(
                """
                select distinct m.name as hit_name, m.original_name, m.aliases, p.id, p.name, p.kind, p.country
                  from portal.partner_word w
                  join portal.partner m on m.tenant_id = portal.current_tenant() and m.id = w.partner_id
                  join portal.partner p on p.tenant_id = portal.current_tenant() and p.id = coalesce(m.winner_id, m.id)
                 where w.tenant_id = portal.current_tenant() and w.word >= ? and w.word < ?
                 limit ?
                """,
                row -> new NameHit(
                        PartnerNames.stored(
                                row.getString("hit_name"), row.getString("original_name"), row.getString("aliases")),
                        choice(row)),
                range.from(),
                range.to(),
                MOST_HITS);
    }

    /** The partners for whom these keys stand, by key; a key of nobody is left out. */
    Map<UUID, PartnerChoice> winners(Collection<UUID> ids) {
        Map<UUID, PartnerChoice> found = new HashMap<>();
        sql.list(
                """
                select m.id as asked, p.id, p.name, p.kind, p.country
                  from portal.partner m
                  join portal.partner p on p.tenant_id = portal.current_tenant() and p.id = coalesce(m.winner_id, m.id)
                 where m.tenant_id = portal.current_tenant() and m.id = any (cast(? as uuid[]))
                """,
                row -> found.put(row.getObject("asked", UUID.class), choice(row)),
                ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
        return found;
    }

    /** Keys of all rows that stand for the same partner as this one, itself among them. */
    List<UUID> standingFor(UUID id) {
        return sql.list("""
                select r.id from portal.partner m
                  join portal.partner r on r.tenant_id = portal.current_tenant()
                   and coalesce(r.winner_id, r.id) = coalesce(m.winner_id, m.id)
                 where m.tenant_id = portal.current_tenant() and m.id = ?
                """, row -> row.getObject("id", UUID.class), id);
    }

    /** The partner for whom this key stands, or null for no key. */
    @Nullable
    PartnerChoice winner(@Nullable UUID id) {
        return id == null ? null : winners(List.of(id)).get(id);
    }

    /** Rows merged into a partner, directly or not. */
    List<PartnerChoice> merged(UUID id) {
        return sql.list("""
                select p.id, p.name, p.kind, p.country from portal.partner p
                 where p.tenant_id = portal.current_tenant() and p.winner_id = ? order by p.search_key
                """, PartnerNameQueries::choice, id);
    }

    /** Partners that name this one, or a row merged into it, as their successor. */
    List<PartnerChoice> predecessors(UUID id) {
        return sql.list("""
                select p.id, p.name, p.kind, p.country from portal.partner p
                  join portal.partner s on s.tenant_id = portal.current_tenant() and s.id = p.successor_id
                 where p.tenant_id = portal.current_tenant() and p.winner_id is null
                   and coalesce(s.winner_id, s.id) = ? order by p.search_key
                """, PartnerNameQueries::choice, id);
    }

    /** Reads the columns id, name, kind and country. */
    static PartnerChoice choice(ResultSet row) throws SQLException {
        @Nullable String country = row.getString("country");
        return new PartnerChoice(
                row.getObject("id", UUID.class),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                country);
    }
}
