package vn.doingoai.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** Keeps the list of partners: adds, changes, merges duplicates and takes that back. */
@ApplicationScoped
@Transactional
public class PartnerService {

    private static final String ENTITY = "partner";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    PartnerNameQueries names;

    @Inject
    Audit audit;

    /**
     * Adds a partner that is not there yet.
     *
     * @throws InvalidInputException {@code partner-exists} if one of its names is another partner's of the same country
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public UUID create(PartnerDetails details) {
        checkNames(details, null);
        Partner partner = new Partner(details);
        checkSuccession(partner);
        entities.persist(partner);
        audit.record("partner-created", ENTITY, partner.id(), details.names().name());
        return partner.id();
    }

    /**
     * Changes what is said about a partner.
     *
     * @param version of the partner as the caller saw it
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void change(UUID id, long version, PartnerDetails details) {
        Partner partner = locked(id, version);
        checkNames(details, id);
        partner.describe(details);
        checkSuccession(partner);
        audit.record("partner-changed", ENTITY, id, details.names().name());
    }

    /**
     * Merges a duplicate into another partner, which takes over everything that refers to it.
     *
     * @param id of the one that gives way
     * @param version of it as the caller saw it
     * @param winner the one that stays
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void merge(UUID id, long version, UUID winner) {
        // Always in the same order: two people who merge the same two the other way round wait for each other.
        if (id.compareTo(winner) > 0) {
            find(winner);
        }
        Partner loser = locked(id, version);
        Partner kept = find(winner);
        loser.mergeInto(kept);
        following(id).forEach(each -> each.follow(winner));
        audit.record(
                "partner-merged",
                ENTITY,
                id,
                loser.names().name() + " → " + kept.names().name());
    }

    /** Takes a merging back: what referred to the partner shows it again. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void restore(UUID id, long version) {
        Partner partner = locked(id, version);
        UUID winner = partner.winnerId();
        partner.restore();
        if (winner != null) {
            takeAlong(id, following(winner));
        }
        audit.record("partner-restored", ENTITY, id, partner.names().name());
    }

    /** Rows that were merged into the restored one before it was merged itself stay with it. */
    static void takeAlong(UUID restored, List<Partner> others) {
        Set<UUID> taken = new HashSet<>(Set.of(restored));
        boolean found = true;
        while (found) {
            found = false;
            for (Partner other : others) {
                if (other.mergedInto() != null && taken.contains(other.mergedInto()) && taken.add(other.id())) {
                    other.follow(restored);
                    found = true;
                }
            }
        }
    }

    private List<Partner> following(UUID winner) {
        return entities.createQuery("select p from Partner p where p.winnerId = :winner", Partner.class)
                .setParameter("winner", winner)
                .getResultList();
    }

    private void checkNames(PartnerDetails details, @Nullable UUID self) {
        for (String name : details.names().all()) {
            Optional<PartnerChoice> other = names.hits(name).stream()
                    .filter(hit -> hit.names().containsExactly(name))
                    .map(NameHit::partner)
                    .filter(hit -> !hit.id().equals(self) && hit.isOf(details.country()))
                    .findFirst();
            if (other.isPresent()) {
                boolean own = name.equals(details.names().name());
                throw new InvalidInputException(
                        own ? "name" : "aliases",
                        "partner-exists",
                        name,
                        other.get().name());
            }
        }
    }

    /** A succession ends somewhere: it leads through no partner twice. */
    private void checkSuccession(Partner partner) {
        Set<UUID> seen = new HashSet<>(Set.of(partner.id()));
        UUID next = partner.details().successor();
        while (next != null) {
            if (!seen.add(next)) {
                throw new InvalidInputException("successor", "partner-successor");
            }
            Partner successor = entities.find(Partner.class, next);
            if (successor == null) {
                throw new InvalidInputException("successor", "partner-unknown");
            }
            next = successor.details().successor();
        }
    }

    private Partner locked(UUID id, long version) {
        Partner partner = find(id);
        if (partner.version() != version) {
            throw new ConflictException(null);
        }
        return partner;
    }

    private Partner find(UUID id) {
        Partner partner = entities.find(Partner.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (partner == null) {
            throw new NotFoundException();
        }
        return partner;
    }
}
