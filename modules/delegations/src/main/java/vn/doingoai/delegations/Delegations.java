package vn.doingoai.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.doingoai.delegations.plans.PlanGate;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;

/** What the services of delegations share: a row as the caller knows it, who acts, what is kept of the act. A part of each service, no bean of its own. */
@Dependent
class Delegations {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DelegationJudge judge;

    @Inject
    DelegationReferences references;

    @Inject
    PlanGate gate;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /** The row, or not found. */
    Delegation get(UUID id) {
        Delegation row = entities.find(Delegation.class, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /**
     * The row in the version that the caller has seen.
     *
     * @throws ConflictException with the {@link DelegationView} of today, so that both can be shown
     */
    Delegation get(UUID id, long version) {
        Delegation row = get(id);
        if (row.version() != version) {
            throw new ConflictException(DelegationView.of(row));
        }
        // What changes in its lists alone changes the row for everybody else, too.
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return row;
    }

    /** As {@link #get(UUID, long)}, and an item of the plan only while its unit may write it. */
    Delegation getToWrite(UUID id, long version) {
        Delegation row = get(id, version);
        needOpen(row);
        return row;
    }

    /** Refuses to let a unit touch an item of the plan that the province has. */
    void needOpen(Delegation row) {
        if (row.phase() == Phase.PLAN) {
            gate.needOpen(row.unitId(), row.direction(), row.year());
            if (row.state() == DelegationState.ACCEPTED && caller.get().role().scope() == Scope.UNIT) {
                throw new BusinessException("delegation-state-accepted");
            }
        }
    }

    /** Stores a new row with what the rules find. */
    void add(Delegation row, String action) {
        references.check(row);
        judge.judge(List.of(row));
        entities.persist(row);
        entities.flush();
        record(action, row);
    }

    /** Judges a row again that was changed. */
    void changed(Delegation row, String action) {
        references.check(row);
        judge.judge(List.of(row));
        record(action, row);
    }

    /** Lets warnings pass for reasons said together with the rest; a rule that no longer warns needs none. */
    void reason(Delegation row, Map<String, String> reasons) {
        row.findings().stream()
                .filter(each -> each.finding().severity() == Severity.WARN)
                .filter(each -> !each.reason()
                        .equals(reasons.getOrDefault(each.finding().rule(), each.reason())))
                .map(each -> each.finding().rule())
                .distinct()
                .forEach(rule -> row.giveReason(rule, reasons.getOrDefault(rule, ""), stamp()));
    }

    void record(String action, Delegation row) {
        audit.record(action, "delegation", row.id(), row.name());
    }

    Stamp stamp() {
        return new Stamp(caller.get().fullName(), clock.now());
    }
}
