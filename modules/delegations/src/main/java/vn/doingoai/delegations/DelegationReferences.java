package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.leaders.LeaderQueries;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.partners.PartnerApi;

/** Refuses keys that name nobody the caller knows, and an amendment of what is not the unit's own. */
@ApplicationScoped
class DelegationReferences {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    LeaderQueries leaders;

    @Inject
    PartnerApi partners;

    void check(Delegation row) {
        DelegationContent content = row.content();
        checkPeople(content);
        checkPartners(content);
        for (UUID host : content.getCoHosts()) {
            if (host.equals(row.unitId()) || entities.find(Unit.class, host) == null) {
                throw new InvalidInputException("coHosts", "delegation-co-host");
            }
        }
        UUID earlier = content.getPlan().getAmendmentOf();
        if (earlier != null && !isAmendable(entities.find(Delegation.class, earlier), row)) {
            throw new InvalidInputException("amendmentOf", "delegation-amendment");
        }
    }

    private void checkPeople(DelegationContent content) {
        Set<UUID> named = Stream.concat(
                        Stream.ofNullable(content.getHead().getLeaderId()),
                        content.getMembers().stream().map(Member::getLeaderId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        // Most rows name no leader of the register, which is then not read.
        if (!named.isEmpty()
                && !leaders.all().stream().map(LeaderRow::id).toList().containsAll(named)) {
            throw new InvalidInputException("leader", "delegation-leader");
        }
    }

    private void checkPartners(DelegationContent content) {
        Set<UUID> named = content.getPartners().stream()
                .map(WorkingPartner::getPartnerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!partners.get(named).keySet().containsAll(named)) {
            throw new InvalidInputException("partners", "delegation-partner");
        }
    }

    private static boolean isAmendable(@Nullable Delegation earlier, Delegation row) {
        return earlier != null
                && earlier.phase() == Phase.PLAN
                && row.phase() == Phase.PLAN
                && earlier.unitId().equals(row.unitId())
                && earlier.direction() == row.direction()
                && earlier.year() == row.year()
                && !earlier.id().equals(row.id());
    }
}
