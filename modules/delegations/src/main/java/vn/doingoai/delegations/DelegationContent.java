package vn.doingoai.delegations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that people write of a delegation, as one thing that forms, the HTTP interface and imports fill in and hand to the
 * service. A copy: changing it changes no stored row. Lists are in order and can be changed in place.
 */
public class DelegationContent implements Serializable {

    private static final long serialVersionUID = 1L;

    private DelegationDetails details = new DelegationDetails();
    private HeadOfDelegation head = new HeadOfDelegation();
    private PlanDetails plan = new PlanDetails();
    private ResultDetails result = new ResultDetails();
    private final ArrayList<Leg> legs = new ArrayList<>();
    private final ArrayList<Member> members = new ArrayList<>();
    private final ArrayList<WorkingPartner> partners = new ArrayList<>();
    private final ArrayList<CostLine> costs = new ArrayList<>();
    private final ArrayList<UUID> coHosts = new ArrayList<>();

    /** Nothing said yet. */
    public DelegationContent() {
        // filled by its setters
    }

    /** A copy that can be changed without changing the original. */
    public DelegationContent(DelegationContent other) {
        details = new DelegationDetails(other.details);
        head = new HeadOfDelegation(other.head);
        plan = new PlanDetails(other.plan);
        result = new ResultDetails(other.result);
        other.legs.forEach(leg -> legs.add(new Leg(leg)));
        other.members.forEach(member -> members.add(new Member(member)));
        other.partners.forEach(partner -> partners.add(new WorkingPartner(partner)));
        other.costs.forEach(cost -> costs.add(new CostLine(cost)));
        coHosts.addAll(other.coHosts);
    }

    /** Name, category, purpose, content, size. */
    public DelegationDetails getDetails() {
        return details;
    }

    /** See {@link #getDetails()}. */
    public void setDetails(DelegationDetails details) {
        this.details = details;
    }

    /** Who leads. */
    public HeadOfDelegation getHead() {
        return head;
    }

    /** See {@link #getHead()}. */
    public void setHead(HeadOfDelegation head) {
        this.head = head;
    }

    /** What the plan asks for. */
    public PlanDetails getPlan() {
        return plan;
    }

    /** See {@link #getPlan()}. */
    public void setPlan(PlanDetails plan) {
        this.plan = plan;
    }

    /** How it went. */
    public ResultDetails getResult() {
        return result;
    }

    /** See {@link #getResult()}. */
    public void setResult(ResultDetails result) {
        this.result = result;
    }

    /** The itinerary in order; for delegations out. */
    public List<Leg> getLegs() {
        return legs;
    }

    /** Members beside the head, as far as they are named. */
    public List<Member> getMembers() {
        return members;
    }

    /** Whom they work with. */
    public List<WorkingPartner> getPartners() {
        return partners;
    }

    /** Funding lines of a plan item, costs of a result. */
    public List<CostLine> getCosts() {
        return costs;
    }

    /** Other units of the tenant that host it too; they see it and do not count it. */
    public List<UUID> getCoHosts() {
        return coHosts;
    }
}
