package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.delegations.leaders.LeaderQueries;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.delegations.rules.Trip;
import vn.doingoai.delegations.rules.TripRules;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.partners.PartnerApi;

/** Applies the tenant's rules of today to what is written and to rows, many at a time. */
@ApplicationScoped
@Transactional
public class DelegationJudge {

    @Inject
    RuleSets sets;

    @Inject
    TripHistoryQueries history;

    @Inject
    LeaderQueries leaders;

    @Inject
    PartnerApi partners;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    /** What a draft breaks, while it is typed or read from a file; stores nothing. */
    public List<Finding> check(DelegationDraft draft) {
        return check(List.of(draft)).get(0);
    }

    /** As {@link #check(DelegationDraft)}, for many: one list of findings for each, in order. */
    public List<List<Finding>> check(List<DelegationDraft> drafts) {
        TripRules rules = new TripRules(sets.on(clock.today()));
        TripNames names = names(drafts);
        return drafts.stream()
                .map(draft -> rules.check(names.trip(draft), history))
                .toList();
    }

    /** What the rules look at of a draft. */
    public Trip trip(DelegationDraft draft) {
        return names(List.of(draft)).trip(draft);
    }

    /** Keeps with each row what it breaks. */
    void judge(Collection<Delegation> rows) {
        RuleSet set = sets.on(clock.today());
        TripRules rules = new TripRules(set);
        List<DelegationDraft> drafts = rows.stream().map(DelegationDraft::of).toList();
        TripNames names = names(drafts);
        int place = 0;
        for (Delegation row : rows) {
            row.keep(rules.check(names.trip(drafts.get(place++)), history), set.id());
        }
    }

    private TripNames names(List<DelegationDraft> drafts) {
        Set<UUID> partnerKeys = drafts.stream()
                .flatMap(draft -> draft.content().getPartners().stream())
                .map(WorkingPartner::getPartnerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, LeaderRow> known =
                leaders.all().stream().collect(Collectors.toMap(LeaderRow::id, Function.identity()));
        Map<UUID, String> units = organisation.existingOn(clock.today()).stream()
                .collect(Collectors.toMap(UnitRow::id, UnitRow::shortName));
        return new TripNames(known, partners.get(partnerKeys), units);
    }
}
