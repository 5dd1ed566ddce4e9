package vn.doingoai.delegations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/**
 * A delegation in one of its two phases; a result and its plan item together are the dossier.
 *
 * <p>An item of the plan is proposed by its unit, returned or accepted by the province, approved together with the plan
 * and then fixed; it is postponed or cancelled with a reason, or executed when the delegation is back. A delegation as it
 * went is registered, approved by decision, under way, completed, reported and confirmed; a confirmed one is counted and
 * fixed, and a correction reopens it with a reason after what it said was kept. The steps are those of
 * {@link DelegationLife}; what a row says is read and written as one {@link DelegationContent}.
 */
@Entity
@Table(name = "delegation", schema = "portal")
public class Delegation extends DelegationLife {

    @Embedded
    private DelegationDetails details = new DelegationDetails();

    @Embedded
    private HeadOfDelegation head = new HeadOfDelegation();

    @Embedded
    private PlanDetails plan = new PlanDetails();

    @Column(name = "rule_set_id")
    private @Nullable UUID ruleSetId;

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchFetch(BatchFetchType.IN)
    private List<DelegationLeg> legs = new ArrayList<>();

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchFetch(BatchFetchType.IN)
    private List<DelegationMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchFetch(BatchFetchType.IN)
    private List<DelegationPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchFetch(BatchFetchType.IN)
    private List<DelegationCost> costs = new ArrayList<>();

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchFetch(BatchFetchType.IN)
    private List<CoHost> coHosts = new ArrayList<>();

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @BatchFetch(BatchFetchType.IN)
    private List<DelegationFinding> findings = new ArrayList<>();

    /** For EclipseLink. */
    protected Delegation() {}

    /**
     * A new row: a proposed item of the plan or a registered delegation.
     *
     * @param year of the plan; a delegation that has a first day goes by that day's year
     */
    public Delegation(UUID unitId, Phase phase, Direction direction, int year, DelegationContent content, Stamp stamp) {
        super(unitId, phase, direction, year, stamp);
        put(content);
    }

    /** The delegation that goes for this item of the approved plan; what the plan says is carried over. */
    public Delegation toResult(Stamp stamp) {
        need(Phase.PLAN, DelegationState.APPROVED, DelegationState.POSTPONED);
        DelegationContent carried = content();
        carried.getResult().setPlanStatus(PlanStatus.IN_PLAN);
        carried.getPlan().setAmendmentOf(null);
        Delegation made = new Delegation(unitId(), Phase.RESULT, direction(), year(), carried, stamp);
        made.carryOut(id());
        return made;
    }

    /**
     * Writes all that people write of it; what is missing is for the rules to say, but a name there must be.
     *
     * @throws vn.doingoai.kernel.error.BusinessException when the row is fixed
     */
    public void change(DelegationContent content, Stamp stamp) {
        needChangeable();
        put(content);
        trail().touch(stamp);
    }

    private void put(DelegationContent content) {
        if (content.getDetails().getName().isEmpty()) {
            throw new InvalidInputException("name", "delegation-name");
        }
        details = new DelegationDetails(content.getDetails());
        head = new HeadOfDelegation(content.getHead());
        plan = new PlanDetails(content.getPlan());
        if (phase() == Phase.RESULT) {
            write(content.getResult());
        }
        DelegationLine.replace(this, legs, content.getLegs(), DelegationLeg::new);
        DelegationLine.replace(this, members, content.getMembers(), DelegationMember::new);
        DelegationLine.replace(this, partners, content.getPartners(), DelegationPartner::new);
        DelegationLine.replace(this, costs, content.getCosts(), DelegationCost::new);
        List<UUID> others = content.getCoHosts().stream().distinct().toList();
        DelegationLine.replace(this, coHosts, others, CoHost::new);
    }

    /** A copy of all that people write of it. */
    public DelegationContent content() {
        DelegationContent content = new DelegationContent();
        content.setDetails(new DelegationDetails(details));
        content.setHead(new HeadOfDelegation(head));
        content.setPlan(new PlanDetails(plan));
        content.setResult(result());
        legs.forEach(leg -> content.getLegs().add(leg.value()));
        members.forEach(member -> content.getMembers().add(member.value()));
        partners.forEach(partner -> content.getPartners().add(partner.value()));
        costs.forEach(cost -> content.getCosts().add(cost.value()));
        coHosts.forEach(unit -> content.getCoHosts().add(unit.value()));
        return content;
    }

    /** "Tên đoàn". */
    public String name() {
        return details.getName();
    }

    /** Keeps what the rules found, with the rule set they stood in; a reason stays while its finding is the same. */
    public void keep(List<Finding> found, UUID ruleSet) {
        Map<Finding, Reason> reasons = new HashMap<>();
        findings.forEach(each -> each.reason().ifPresent(reason -> reasons.put(each.value(), reason)));
        DelegationLine.replace(this, findings, found, DelegationFinding::new);
        findings.forEach(each -> Optional.ofNullable(reasons.get(each.value())).ifPresent(each::giveReason));
        ruleSetId = ruleSet;
    }

    /** Lets the warnings of a rule pass with a reason, which is kept and printed on request; a block never passes. */
    public void giveReason(String rule, String text, Stamp stamp) {
        needChangeable();
        String given = Texts.required("reason", text);
        List<DelegationFinding> warnings = findings.stream()
                .filter(each -> each.value().rule().equals(rule) && each.value().severity() == Severity.WARN)
                .toList();
        if (warnings.isEmpty()) {
            throw new InvalidInputException("rule", "delegation-no-warning", rule);
        }
        warnings.forEach(each -> each.giveReason(new Reason(given, stamp.by(), stamp.at())));
        trail().touch(stamp);
    }

    /** What the rules found when it was last saved. */
    public List<FindingView> findings() {
        return findings.stream()
                .map(each -> FindingView.of(each.value(), each.reason()))
                .toList();
    }

    /** The version of the rule set that judged it, or null before. */
    public @Nullable UUID ruleSetId() {
        return ruleSetId;
    }
}
