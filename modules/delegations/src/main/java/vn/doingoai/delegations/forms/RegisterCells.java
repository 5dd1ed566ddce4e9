package vn.doingoai.delegations.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.delegations.leaders.LeaderQueries;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.partners.PartnerApi;
import vn.doingoai.partners.PartnerChoice;

/** Makes the cells of a form, which know the tenant's leaders and partners of today. */
@ApplicationScoped
@Transactional
class RegisterCells {

    @Inject
    LeaderQueries leaders;

    @Inject
    PartnerApi partners;

    @Inject
    TenantClock clock;

    /** Cells for one form; a name is looked up once, however often it stands there. */
    FormCells of(int year) {
        LocalDate today = clock.today();
        List<Leaders.Known> known = leaders.all().stream()
                .filter(leader -> isInPost(leader, today))
                .map(leader -> new Leaders.Known(leader.id(), leader.name(), leader.post(), leader.rank()))
                .toList();
        Map<String, Optional<UUID>> found = new HashMap<>();
        return new FormCells(
                year,
                new Leaders(known),
                name -> found.computeIfAbsent(
                        SearchKey.of(name), key -> partners.find(name, null).map(PartnerChoice::id)));
    }

    private static boolean isInPost(LeaderRow leader, LocalDate day) {
        LocalDate last = leader.validTo();
        return !leader.validFrom().isAfter(day) && (last == null || !last.isBefore(day));
    }
}
