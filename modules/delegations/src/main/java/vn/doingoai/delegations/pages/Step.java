package vn.doingoai.delegations.pages;

import static vn.doingoai.delegations.DelegationState.ACCEPTED;
import static vn.doingoai.delegations.DelegationState.APPROVED;
import static vn.doingoai.delegations.DelegationState.COMPLETED;
import static vn.doingoai.delegations.DelegationState.CONFIRMED;
import static vn.doingoai.delegations.DelegationState.IN_PROGRESS;
import static vn.doingoai.delegations.DelegationState.POSTPONED;
import static vn.doingoai.delegations.DelegationState.PROPOSED;
import static vn.doingoai.delegations.DelegationState.REGISTERED;
import static vn.doingoai.delegations.DelegationState.REPORTED;
import static vn.doingoai.delegations.DelegationState.RETURNED;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.DelegationView;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Phase;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;

/** A step in the life of a delegation, as a button: from which states it goes, in which phase, and who takes it. */
enum Step {
    PROPOSE("propose", Phase.PLAN, false, RETURNED),
    ACCEPT("accept", Phase.PLAN, true, PROPOSED),
    GIVE_BACK("giveBack", Phase.PLAN, true, PROPOSED, ACCEPTED),
    POSTPONE("postpone", Phase.PLAN, false, ACCEPTED, APPROVED),
    MAKE_RESULT("makeResult", Phase.PLAN, false, APPROVED, POSTPONED),
    DECIDE("decide", Phase.RESULT, false, REGISTERED),
    DEPART("depart", Phase.RESULT, false, APPROVED),
    COME_BACK("comeBack", Phase.RESULT, false, IN_PROGRESS),
    REPORT("report", Phase.RESULT, false, COMPLETED),
    CONFIRM("confirm", Phase.RESULT, true, COMPLETED, REPORTED),
    CORRECT("correct", Phase.RESULT, true, CONFIRMED),
    CANCEL("cancel", null, false, RETURNED, ACCEPTED, APPROVED, POSTPONED, IN_PROGRESS, COMPLETED, REPORTED),
    DELETE("delete", null, false, PROPOSED, REGISTERED);

    private final String code;
    private final @Nullable Phase phase;
    private final boolean ofProvince;
    /** Of {@link Set#of}, which cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<DelegationState> states;

    Step(String code, @Nullable Phase phase, boolean ofProvince, DelegationState... states) {
        this.code = code;
        this.phase = phase;
        this.ofProvince = ofProvince;
        this.states = Set.of(states);
    }

    /** Name on pages and in message keys. */
    String code() {
        return code;
    }

    static Step of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Whether somebody may take it.
     *
     * @param carriedOut whether the plan item has a delegation already
     */
    boolean isOpen(DelegationView row, CurrentCaller caller, boolean carriedOut) {
        boolean here = states.contains(row.state()) && (phase == null || phase == row.phase());
        return here
                && isFor(caller)
                && switch (this) {
                    case MAKE_RESULT -> !carriedOut;
                    case CONFIRM -> row.direction() == Direction.IN || row.state() == REPORTED;
                    default -> true;
                };
    }

    private boolean isFor(CurrentCaller caller) {
        if (ofProvince) {
            return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
        }
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER)
                || (this == DECIDE && caller.is(Role.PROVINCE_LEADER));
    }
}
