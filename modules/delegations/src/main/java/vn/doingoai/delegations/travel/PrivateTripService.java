package vn.doingoai.delegations.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** Writes private trips abroad of a unit's people. The audit names no person. */
@ApplicationScoped
@Transactional
public class PrivateTripService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /** Declares a trip of somebody of the caller's unit and answers its key. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID declare(PrivateTripDetails details) {
        PrivateTrip trip = new PrivateTrip(caller.get().unit(), details);
        entities.persist(trip);
        record("private-trip-declared", trip);
        return trip.id();
    }

    /** Rewrites a trip that is not over. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void change(UUID id, long version, PrivateTripDetails details) {
        PrivateTrip trip = get(id, version);
        trip.change(details);
        record("private-trip-changed", trip);
    }

    /** The document that it names permits it. */
    @Permit({Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void permit(UUID id, long version) {
        PrivateTrip trip = get(id, version);
        trip.permit();
        record("private-trip-permitted", trip);
    }

    /** The person is back. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void comeBack(UUID id, long version) {
        PrivateTrip trip = get(id, version);
        trip.comeBack();
        record("private-trip-over", trip);
    }

    private PrivateTrip get(UUID id, long version) {
        PrivateTrip trip = entities.find(PrivateTrip.class, id);
        if (trip == null) {
            throw new NotFoundException();
        }
        if (trip.version() != version) {
            throw new ConflictException(trip.row());
        }
        return trip;
    }

    private void record(String action, PrivateTrip trip) {
        audit.record(
                action, "private-trip", trip.id(), trip.row().details().start().toString());
    }
}
