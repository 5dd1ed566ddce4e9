package vn.doingoai.administration.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.EstablishmentAct;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.TenantClock;

/** Reads the foreign-affairs body with its history, which everybody in the tenant may see. */
@ApplicationScoped
@Transactional
public class BodyQueries {

    /** The body, everything it came from and everything that came from it; not what else came from where it came from. */
    private static final String CHAIN = """
        with recursive before (id) as (
            select u.id from portal.unit u where u.tenant_id = portal.current_tenant() and u.code = ?
            union select l.from_unit_id from portal.unit_lineage l join before b on b.id = l.to_unit_id
                   where l.tenant_id = portal.current_tenant()),
        after (id) as (
            select u.id from portal.unit u where u.tenant_id = portal.current_tenant() and u.code = ?
            union select l.to_unit_id from portal.unit_lineage l join after a on a.id = l.from_unit_id
                   where l.tenant_id = portal.current_tenant()),
        chain (id) as (select id from before union select id from after)
        """;

    private static final String UNIT =
            "select u.id, u.code, u.kind, u.name, u.valid_from, u.valid_to from portal.unit u";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantClock clock;

    /** The body of the tenant. */
    @Permit
    public BodyView get() {
        String code = tenant.get().settings().foreignAffairsBody();
        List<BodyUnit> units = sql.list(CHAIN + UNIT + """
                 where u.tenant_id = portal.current_tenant() and u.id in (select id from chain)
                 order by u.valid_from, u.valid_to, u.code
                """, BodyQueries::unit, code, code);
        BodyUnit named = units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate today = clock.today();
        BodyUnit body = named.existsOn(today)
                ? named
                : units.stream()
                        .filter(unit -> unit.existsOn(today))
                        .findFirst()
                        .orElse(named);
        return new BodyView(
                tenant.get().settings().textName(),
                body,
                units,
                steps(code),
                divisions(),
                posts(body.kind()),
                documents(),
                ProvinceStep.of(tenant.get().id()),
                today);
    }

    /** The units that documents may speak of and divisions belong to: the body's own line first. */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public List<BodyUnit> choices() {
        String code = tenant.get().settings().foreignAffairsBody();
        return sql.list(CHAIN + UNIT + """
                 where u.tenant_id = portal.current_tenant()
                   and (u.id in (select id from chain)
                        or u.kind in ('PROVINCE', 'CENTRAL_CITY', 'MINISTRY', 'PROVINCIAL_OFFICE')
                        or u.id in (select d.unit_id from portal.establishment_document d
                                     where d.tenant_id = portal.current_tenant() and not d.removed))
                 order by u.id in (select id from chain) desc, u.valid_from desc, u.code
                """, BodyQueries::unit, code, code);
    }

    private List<BodyStep> steps(String code) {
        return sql.list(
                CHAIN + """
                select l.from_unit_id, l.to_unit_id, l.type, l.effective from portal.unit_lineage l
                 where l.tenant_id = portal.current_tenant()
                   and l.from_unit_id in (select id from chain) and l.to_unit_id in (select id from chain)
                 order by l.effective, l.id
                """,
                row -> new BodyStep(
                        row.getObject("from_unit_id", UUID.class),
                        row.getObject("to_unit_id", UUID.class),
                        row.getString("type"),
                        row.getObject("effective", LocalDate.class)),
                code,
                code);
    }

    private List<DivisionRow> divisions() {
        return sql.list("""
                select d.*, u.name as unit from portal.division d
                  join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = d.unit_id
                 where d.tenant_id = portal.current_tenant() and not d.removed
                 order by d.valid_to is not null, d.place, d.valid_from, d.id
                """, BodyQueries::division);
    }

    private List<DocumentRow> documents() {
        return sql.list("""
                select d.*, u.name as unit from portal.establishment_document d
                  join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = d.unit_id
                 where d.tenant_id = portal.current_tenant() and not d.removed
                 order by d.issued_on, d.id
                """, BodyQueries::document);
    }

    private List<SigningPost> posts(UnitKind kind) {
        return tenant.get().settings().posts().stream()
                .filter(post -> post.unitKind() == kind)
                .toList();
    }

    private static BodyUnit unit(ResultSet row) throws SQLException {
        return new BodyUnit(
                row.getObject("id", UUID.class),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static DivisionRow division(ResultSet row) throws SQLException {
        return new DivisionRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("unit"),
                new DivisionFacts(
                        row.getObject("unit_id", UUID.class),
                        row.getInt("place"),
                        row.getString("name"),
                        row.getString("task"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    private static DocumentRow document(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("unit"),
                new DocumentFacts(
                        row.getObject("unit_id", UUID.class),
                        EstablishmentAct.valueOf(row.getString("act")),
                        row.getString("type"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("summary")));
    }
}
