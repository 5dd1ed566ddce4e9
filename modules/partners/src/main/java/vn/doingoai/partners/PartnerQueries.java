package vn.doingoai.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.text.WordRange;
import vn.doingoai.ui.list.ResultPage;

/** Reads partners; merged rows are in no list. */
@ApplicationScoped
@Transactional
public class PartnerQueries {

    private static final String ROW = """
            select p.id, p.name, p.kind, p.country, p.state, count(*) over () as total,
                   (select coalesce(string_agg(concat_ws('; ', m.name, nullif(m.original_name, ''),
                               nullif(replace(m.aliases, E'\n', '; '), '')), '; ' order by m.search_key), '')
                      from portal.partner m where m.tenant_id = portal.current_tenant() and m.winner_id = p.id) as merged,
                   concat_ws('; ', nullif(p.original_name, ''), nullif(replace(p.aliases, E'\n', '; '), '')) as others
              from portal.partner p
            """;

    private static final String LET_THROUGH = """
             where p.tenant_id = portal.current_tenant() and p.winner_id is null
               and (? = '' or p.kind = ?) and (? = '' or p.country = ?) and (? = '' or p.state = ?)
            """;

    private static final String HAS_WORD = """
               and p.id in (select coalesce(n.winner_id, n.id) from portal.partner_word w
                      join portal.partner n on n.tenant_id = portal.current_tenant() and n.id = w.partner_id
                     where w.tenant_id = portal.current_tenant() and w.word >= ? and w.word < ?)
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    PartnerNameQueries names;

    @Inject
    CurrentCaller caller;

    /** A page of the partners that a filter lets through. A page past the end answers with the first. */
    @Permit
    public ResultPage<PartnerRow> page(PartnerFilter filter, PartnerSort sort, int number) {
        ResultPage<PartnerRow> found = cut(filter, sort, number);
        return found.rows().isEmpty() && number > 1 ? cut(filter, sort, 1) : found;
    }

    /**
     * The next partners by name.
     *
     * @param after key of the last one seen, or null to begin
     * @param limit how many
     */
    @Permit
    public List<PartnerEntry> after(PartnerFilter filter, @Nullable UUID after, int limit) {
        List<Object> values = values(filter);
        String next = "";
        if (after != null) {
            next = " and (p.search_key, p.id) > (select a.search_key, a.id from portal.partner a"
                    + " where a.tenant_id = portal.current_tenant() and a.id = ?)";
            values.add(after);
        }
        values.add(limit);
        return sql.list(
                "select p.* from portal.partner p" + LET_THROUGH
                        + HAS_WORD.repeat(filter.words().size()) + next + " order by p.search_key, p.id limit ?",
                PartnerQueries::entry,
                values.toArray());
    }

    /** One partner, merged or not, or not found. Its contact is shown to the province only. */
    @Permit
    public PartnerView get(UUID id) {
        Partner partner = entities.find(Partner.class, id);
        if (partner == null) {
            throw new NotFoundException();
        }
        boolean province = caller.get().role().scope() == Scope.TENANT;
        PartnerDetails details = partner.details();
        return new PartnerView(
                id,
                partner.version(),
                province ? details : details.withoutContact(),
                names.winner(partner.winnerId()),
                names.merged(id),
                names.predecessors(id),
                names.winner(details.successor()));
    }

    List<PartnerChoice> choices(PartnerFilter filter, int limit) {
        List<Object> values = values(filter);
        values.add(limit);
        return sql.list(
                "select p.id, p.name, p.kind, p.country from portal.partner p" + LET_THROUGH
                        + HAS_WORD.repeat(filter.words().size()) + " order by p.search_key, p.id limit ?",
                PartnerNameQueries::choice,
                values.toArray());
    }

    private ResultPage<PartnerRow> cut(PartnerFilter filter, PartnerSort sort, int number) {
        long[] total = new long[1];
        List<Object> values = values(filter);
        values.add(ResultPage.SIZE);
        values.add(ResultPage.offset(number));
        List<PartnerRow> rows = sql.list(
                ROW + LET_THROUGH + HAS_WORD.repeat(filter.words().size()) + " order by " + sort.columns()
                        + " limit ? offset ?",
                row -> {
                    total[0] = row.getLong("total");
                    return new PartnerRow(
                            PartnerNameQueries.choice(row), others(row), PartnerState.valueOf(row.getString("state")));
                },
                values.toArray());
        return new ResultPage<>(rows, number, total[0]);
    }

    private static List<Object> values(PartnerFilter filter) {
        List<Object> values = new ArrayList<>();
        for (String text : List.of(filter.kind(), filter.country(), filter.state())) {
            values.add(text);
            values.add(text);
        }
        for (WordRange word : filter.words()) {
            values.add(word.from());
            values.add(word.to());
        }
        return values;
    }

    private static String others(ResultSet row) throws SQLException {
        return Stream.of(row.getString("others"), row.getString("merged"))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static PartnerEntry entry(ResultSet row) throws SQLException {
        @Nullable String tier = row.getString("tier");
        @Nullable String country = row.getString("country");
        return new PartnerEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new PartnerDetails(
                        PartnerNames.stored(
                                row.getString("name"), row.getString("original_name"), row.getString("aliases")),
                        PartnerKind.valueOf(row.getString("kind")),
                        country,
                        tier == null ? null : PartnerTier.valueOf(tier),
                        PartnerState.valueOf(row.getString("state")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getObject("successor_id", UUID.class),
                        ""));
    }
}
