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

/** Reads private trips: a unit its own, the province all. */
@ApplicationScoped
@Transactional
public class PrivateTripQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Trips that begin in a year, the latest first. */
    @Permit
    public List<PrivateTripRow> of(int year) {
        return entities.createQuery(
                        "select t from PrivateTrip t where t.start between :first and :last order by t.start desc, t.id",
                        PrivateTrip.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(PrivateTrip::row)
                .toList();
    }

    /** One trip. */
    @Permit
    public PrivateTripRow get(UUID id) {
        PrivateTrip trip = entities.find(PrivateTrip.class, id);
        if (trip == null) {
            throw new NotFoundException();
        }
        return trip.row();
    }
}
