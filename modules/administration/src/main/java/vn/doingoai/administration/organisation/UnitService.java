package vn.doingoai.administration.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.organisation.UnitNames;

/**
 * Adds units and corrects their names and their end. Reports that were handed in keep the names of their day; a unit that
 * ends keeps its reports and its people, who then have to be moved.
 */
@ApplicationScoped
@Transactional
public class UnitService {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_CODE = 60;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    /**
     * Adds a unit under the one unit of kind PROVINCE, if there is one.
     *
     * @param code lower case without accents, unique within the tenant; the tenant's files name the unit by it
     */
    @Permit(Role.PROVINCE_ADMIN)
    public UUID create(String code, UnitKind kind, UnitNames names, LocalDate validFrom, @Nullable LocalDate validTo) {
        if (code.length() > LONGEST_CODE || !code.matches(CODE)) {
            throw new InvalidInputException("code", "unit-code", code);
        }
        if (isTaken(code)) {
            throw new InvalidInputException("code", "unit-code-taken", code);
        }
        Unit unit = new Unit(code, kind, names, superior(kind), validFrom);
        unit.endOn(validTo);
        entities.persist(unit);
        audit.record("unit-created", "unit", unit.id(), code);
        return unit.id();
    }

    /**
     * Corrects names and end.
     *
     * @param version of the unit as the caller saw it
     */
    @Permit(Role.PROVINCE_ADMIN)
    public void change(UUID id, long version, UnitNames names, @Nullable LocalDate validTo) {
        Unit unit = entities.find(Unit.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (unit == null) {
            throw new NotFoundException();
        }
        if (unit.version() != version) {
            throw new ConflictException(null);
        }
        unit.call(names);
        unit.endOn(validTo);
        audit.record("unit-changed", "unit", id, unit.code());
    }

    private boolean isTaken(String code) {
        return entities.createQuery("select count(u) from Unit u where u.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private @Nullable UUID superior(UnitKind kind) {
        if (kind == UnitKind.PROVINCE || kind == UnitKind.CENTRAL_CITY) {
            return null;
        }
        return entities.createQuery("""
                        select u.id from Unit u
                         where u.kind in ('PROVINCE', 'CENTRAL_CITY') and u.validTo is null order by u.code
                        """, UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
