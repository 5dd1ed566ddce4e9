package vn.doingoai.kernel.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.persistence.Sql;

/** Looks up units. All units of a tenant are known to each of its users. */
@ApplicationScoped
@Transactional
public class OrganisationQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    /** The unit, or not found. */
    public Unit get(UUID id) {
        Unit unit = entities.find(Unit.class, id);
        if (unit == null) {
            throw new NotFoundException();
        }
        return unit;
    }

    /** The units that exist on a day, by kind and name. */
    public List<UnitRow> existingOn(LocalDate day) {
        return sql.list(
                """
                select id, code, kind, name, short_name, valid_from, valid_to from portal.unit
                where tenant_id = portal.current_tenant() and valid_from <= ? and (valid_to is null or valid_to >= ?)
                order by kind, search_key
                """,
                row -> new UnitRow(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                day,
                day);
    }
}
