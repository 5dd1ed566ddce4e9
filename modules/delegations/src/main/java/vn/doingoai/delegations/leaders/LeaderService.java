package vn.doingoai.delegations.leaders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** Writes the register of leaders. Only the province does; a leader who goes keeps the row, with a last day. */
@ApplicationScoped
@Transactional
public class LeaderService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    /** Adds a leader and answers the key. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN})
    public UUID create(LeaderDetails details) {
        Leader leader = new Leader(details);
        entities.persist(leader);
        entities.flush();
        audit.record("leader-created", "leader", leader.id(), details.post());
        return leader.id();
    }

    /**
     * Changes a leader's row.
     *
     * @throws ConflictException with the details as they are now, when somebody else changed it since
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN})
    public void change(UUID id, long version, LeaderDetails details) {
        Leader leader = entities.find(Leader.class, id);
        if (leader == null) {
            throw new NotFoundException();
        }
        if (leader.version() != version) {
            throw new ConflictException(leader.details());
        }
        leader.change(details);
        audit.record("leader-changed", "leader", id, details.post());
    }
}
