package vn.doingoai.delegations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.delegations.rules.Trip;
import vn.doingoai.delegations.rules.TripFunding;
import vn.doingoai.delegations.rules.TripLeg;
import vn.doingoai.delegations.rules.TripPapers;
import vn.doingoai.delegations.rules.TripPartner;
import vn.doingoai.delegations.rules.TripParty;
import vn.doingoai.delegations.rules.TripPerson;
import vn.doingoai.delegations.rules.TripRoute;
import vn.doingoai.delegations.rules.TripSubject;
import vn.doingoai.partners.PartnerChoice;

/**
 * Makes of what is written what the rules look at: keys become the names that the registers have today.
 *
 * @param units short names
 */
record TripNames(Map<UUID, LeaderRow> leaders, Map<UUID, PartnerChoice> partners, Map<UUID, String> units) {

    Trip trip(DelegationDraft draft) {
        DelegationContent content = draft.content();
        return new Trip(
                draft.dossier(),
                draft.unit(),
                draft.direction(),
                draft.phase(),
                draft.year(),
                draft.state(),
                subject(content),
                party(draft),
                route(content),
                funding(content),
                draft.phase() == Phase.PLAN ? TripPapers.NONE : papers(draft));
    }

    private TripSubject subject(DelegationContent content) {
        DelegationDetails details = content.getDetails();
        return new TripSubject(
                details.getName(),
                details.getCategory(),
                details.getPurpose(),
                details.getContent(),
                content.getPlan().getJustification(),
                content.getPlan().isNecessary(),
                content.getPartners().stream().map(this::partner).toList());
    }

    private TripPartner partner(WorkingPartner partner) {
        PartnerChoice known = partner.getPartnerId() == null ? null : partners.get(partner.getPartnerId());
        return known == null
                ? new TripPartner(partner.getName(), null)
                : new TripPartner(known.name(), known.country());
    }

    private TripParty party(DelegationDraft draft) {
        DelegationContent content = draft.content();
        HeadOfDelegation head = content.getHead();
        String own = units.getOrDefault(draft.unit(), "");
        return new TripParty(
                person(head.getLeaderId(), head.getName(), head.getPost(), own, false, ""),
                head.getRank(),
                content.getDetails().getMemberCount(),
                content.getMembers().stream()
                        .map(member -> person(
                                member.getLeaderId(),
                                member.getName(),
                                member.getPost(),
                                member.getUnitName().isEmpty() ? own : member.getUnitName(),
                                member.isUnitLeader(),
                                member.getTask()))
                        .toList());
    }

    private TripPerson person(
            @Nullable UUID key, String name, String post, String unit, boolean unitLeader, String task) {
        LeaderRow leader = key == null ? null : leaders.get(key);
        return leader == null
                ? new TripPerson(name, post, unit, unitLeader, null, false, task)
                : new TripPerson(
                        leader.name(),
                        post.isEmpty() ? leader.post() : post,
                        leader.unitName(),
                        leader.unitLeader(),
                        leader.id(),
                        leader.keyLeader(),
                        task);
    }

    private static TripRoute route(DelegationContent content) {
        List<TripLeg> legs = new ArrayList<>();
        for (Leg leg : content.getLegs()) {
            legs.add(new TripLeg(
                    legs.size() + 1, leg.getCountry(), leg.getPlace(), leg.getWorkingDays(), leg.getTransitDays()));
        }
        PlanDetails plan = content.getPlan();
        return new TripRoute(
                legs,
                content.getDetails().getFromCountry(),
                content.getDetails().getTotalDays(),
                plan.getQuarter(),
                content.getResult().getStart(),
                content.getResult().getEnd(),
                plan.getLaosExemption(),
                plan.getEventException(),
                plan.getExceptionDocument());
    }

    private static TripFunding funding(DelegationContent content) {
        return new TripFunding(
                content.getCosts().stream()
                        .map(cost -> new TripFunding.Line(cost.getSource(), cost.getItem(), cost.getPayer()))
                        .toList(),
                content.getPlan().isFundingConfirmed(),
                content.getResult().getInvitedBy() == InvitedBy.ENTERPRISE);
    }

    private static TripPapers papers(DelegationDraft draft) {
        ResultDetails result = draft.content().getResult();
        return new TripPapers(
                result.getPlanStatus() == PlanStatus.IN_PLAN,
                result.getPlanStatus() == PlanStatus.OFF_PLAN,
                draft.planItem(),
                result.getApprovalDocument(),
                result.getReportNumber(),
                result.getReportDate());
    }
}
