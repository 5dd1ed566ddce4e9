package vn.doingoai.legal;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.text.WordRange;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.list.ResultPage;

/** Reads legal documents, which all units of the tenant may see. */
@ApplicationScoped
@Transactional
public class LegalQueries {

    private static final String FROM = " from portal.legal_document d where d.tenant_id = portal.current_tenant()";

    private static final String LET_THROUGH = """
             and (? = '' or d.type = ?) and (? = '' or d.issuer_level = ?)
             and (? = '' or to_char(d.issued_on, 'YYYY') = ?)
             and (? = '' or ? = case
                   when d.state = 'DRAFT' then 'DRAFT'
                   when coalesce(d.effective_from, d.issued_on) > ? then 'PENDING'
                   when d.effective_to < ? then coalesce(d.ending, 'EXPIRED')
                   else 'IN_FORCE' end)
            """;

    private static final String HAS_WORD = """
             and d.id in (select w.legal_document_id from portal.legal_document_word w
                           where w.tenant_id = portal.current_tenant() and w.word >= ? and w.word < ?)
            """;

    @Inject
    Sql sql;

    @Inject
    TenantClock clock;

    /** A page of the documents that a filter lets through. A page past the end answers with the first. */
    @Permit
    public ResultPage<LegalEntry> page(LegalFilter filter, LegalSort sort, int number) {
        ResultPage<LegalEntry> found = cut(filter, sort, number);
        return found.rows().isEmpty() && number > 1 ? cut(filter, sort, 1) : found;
    }

    /**
     * The next documents in the order of their keys.
     *
     * @param after key of the last one seen, or null to begin
     */
    @Permit
    public List<LegalEntry> after(LegalFilter filter, @Nullable UUID after, int limit) {
        List<Object> values = values(filter);
        String next = "";
        if (after != null) {
            next = " and d.id > ?";
            values.add(after);
        }
        values.add(limit);
        return entries(conditions(filter) + next + " order by d.id limit ?", values);
    }

    /** One document, or not found. */
    @Permit
    public LegalView get(UUID id) {
        LegalEntry entry = byKeys(List.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
        UUID endedBy = entry.details().validity().endedBy();
        return new LegalView(
                id,
                entry.version(),
                entry.details(),
                entry.effect(),
                handlings(id),
                endedBy == null ? null : LegalChoice.of(byKeys(List.of(endedBy)).get(0)),
                entries(" and d.ended_by_id = ? order by d.issued_on, d.id", List.of(id)).stream()
                        .map(LegalChoice::of)
                        .toList());
    }

    /** The documents of these keys; a key of none is left out. */
    List<LegalEntry> byKeys(Collection<UUID> ids) {
        return entries(" and d.id = any (cast(? as uuid[]))", List.of(array(ids)));
    }

    /** The documents with these numbers, however their letters, dashes and slashes are written. */
    List<LegalEntry> byNumberKeys(Collection<String> keys) {
        return entries(" and d.number_key = any (cast(? as text[])) and d.state = 'ISSUED'", List.of(array(keys)));
    }

    /** Documents for a choice, the latest first. */
    List<LegalEntry> search(LegalFilter filter, int limit) {
        List<Object> values = values(filter);
        values.add(limit);
        return entries(conditions(filter) + " order by " + LegalSort.DATE.columns() + " limit ?", values);
    }

    private List<Handled> handlings(UUID id) {
        return sql.list(
                """
                select h.id, h.handled_on, h.note from portal.legal_handling h
                 where h.tenant_id = portal.current_tenant() and h.document_id = ? order by h.handled_on desc
                """,
                row -> new Handled(
                        row.getObject("id", UUID.class),
                        row.getObject("handled_on", LocalDate.class),
                        row.getString("note")),
                id);
    }

    private ResultPage<LegalEntry> cut(LegalFilter filter, LegalSort sort, int number) {
        List<Object> values = values(filter);
        long total = sql.list(
                        "select count(*) as total" + FROM + conditions(filter),
                        row -> row.getLong("total"),
                        values.toArray())
                .get(0);
        values.add(ResultPage.SIZE);
        values.add(ResultPage.offset(number));
        return new ResultPage<>(
                entries(conditions(filter) + " order by " + sort.columns() + " limit ? offset ?", values),
                number,
                total);
    }

    private List<LegalEntry> entries(String rest, List<Object> values) {
        LocalDate today = clock.today();
        return sql.list("select d.*" + FROM + rest, row -> entry(row, today), values.toArray());
    }

    private static String conditions(LegalFilter filter) {
        return LET_THROUGH + HAS_WORD.repeat(filter.words().size());
    }

    private List<Object> values(LegalFilter filter) {
        List<Object> values = new ArrayList<>();
        for (String text : List.of(filter.type(), filter.level(), filter.year(), filter.effect())) {
            values.add(text);
            values.add(text);
        }
        values.add(clock.today());
        values.add(clock.today());
        for (WordRange word : filter.words()) {
            values.add(word.from());
            values.add(word.to());
        }
        return values;
    }

    private static LegalEntry entry(ResultSet row, LocalDate today) throws SQLException {
        DocumentDetails details = LegalRows.details(row);
        return new LegalEntry(
                row.getObject("id", UUID.class), row.getLong("version"), details, details.effectOn(today));
    }

    /** As PostgreSQL reads an array; keys and folded numbers hold nothing that needs quotes but spaces. */
    private static String array(Collection<?> values) {
        return values.stream().map(value -> '"' + value.toString() + '"').collect(Collectors.joining(",", "{", "}"));
    }
}
