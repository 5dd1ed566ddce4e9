package vn.doingoai.delegations.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** Reads applications to travel: a unit its own, the province all. They name people: whoever handles them sees them. */
@ApplicationScoped
@Transactional
public class TravelDossierQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Applications received in a year, the latest first. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<TravelDossierRow> of(int year, int offset, int limit) {
        return entities.createQuery(
                        "select t from TravelDossier t where t.received between :first and :last"
                                + " order by t.received desc, t.id",
                        TravelDossier.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(TravelDossier::row)
                .toList();
    }

    /** How many applications were received in a year. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public long count(int year) {
        return entities.createQuery(
                        "select count(t) from TravelDossier t where t.received between :first and :last", Long.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getSingleResult();
    }

    /** One application. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public TravelDossierRow get(UUID id) {
        TravelDossier dossier = entities.find(TravelDossier.class, id);
        if (dossier == null) {
            throw new NotFoundException();
        }
        return dossier.row();
    }
}
