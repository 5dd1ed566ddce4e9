package vn.doingoai.delegations.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.delegations.DelegationFixture;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;

class DelegationPlanTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 20);

    private final DelegationPlan plan = new DelegationPlan(2020, Direction.OUT);
    private final PlanUnit part = new PlanUnit(plan.id(), DelegationFixture.UNIT);

    @Test
    void aPlanIsApprovedOnlyAfterTheStandingCommitteeHasIt() {
        assertThatThrownBy(() -> plan.approve("12-TB/TU", DAY)).isInstanceOf(BusinessException.class);
        plan.collect();
        plan.compile();
        assertThatThrownBy(() -> plan.approve("12-TB/TU", DAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("plan-state-compiled"));
        plan.submit();
        plan.approve("12-TB/TU", DAY);
        assertThat(plan.state()).isEqualTo(PlanState.APPROVED);
        assertThat(plan.revision()).isEqualTo(1);
    }

    @Test
    void approvalNeedsItsDocument() {
        plan.collect();
        plan.compile();
        plan.submit();
        assertThatThrownBy(() -> plan.approve(" ", DAY)).isInstanceOf(InvalidInputException.class);
        assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED_TO_STANDING_COMMITTEE);
        assertThat(plan.revision()).isZero();
    }

    @Test
    void eachAmendmentIsTheNextVersionUntilThePlanIsClosed() {
        plan.collect();
        plan.compile();
        plan.submit();
        plan.approve("12-TB/TU", DAY);
        plan.amend("30-TB/TU", DAY.plusMonths(5));
        plan.amend("41-TB/TU", DAY.plusMonths(8));
        assertThat(plan.revision()).isEqualTo(3);
        assertThat(plan.approvalNumber()).isEqualTo("41-TB/TU");
        plan.close();
        assertThatThrownBy(() -> plan.amend("50-TB/TU", DAY.plusMonths(9))).isInstanceOf(BusinessException.class);
    }

    @Test
    void aCompiledPlanGoesBackToTheUnits() {
        plan.collect();
        plan.compile();
        plan.reopen();
        assertThat(plan.state().isCollecting()).isTrue();
    }

    @Test
    void aUnitWithoutItemsSaysSo() {
        assertThatThrownBy(() -> part.submit(0, false, DelegationFixture.OFFICER))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> part.submit(3, true, DelegationFixture.OFFICER))
                .isInstanceOf(InvalidInputException.class);
        part.submit(0, true, DelegationFixture.OFFICER);
        assertThat(part.isNil()).isTrue();
        assertThat(part.state()).isEqualTo(HandoverState.SUBMITTED);
    }

    @Test
    void aPartIsReturnedWithAReasonAndHandedInAgain() {
        part.submit(2, false, DelegationFixture.OFFICER);
        assertThatThrownBy(() -> part.giveBack("", DelegationFixture.PROVINCE))
                .isInstanceOf(InvalidInputException.class);
        part.giveBack("Thiếu kinh phí", DelegationFixture.PROVINCE);
        assertThat(part.state().isOpen()).isTrue();
        part.submit(2, false, DelegationFixture.OFFICER);
        part.accept(DelegationFixture.PROVINCE);
        assertThatThrownBy(part::withdraw).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatIsFrozenHasTheSumOfItsWords() {
        PlanVersion one = new PlanVersion(plan, DAY, new UUID(1, 9), 0, "{}", DelegationFixture.PROVINCE);
        PlanVersion other = new PlanVersion(plan, DAY, new UUID(1, 9), 0, "{ }", DelegationFixture.PROVINCE);
        assertThat(one.sha256()).hasSize(64).isNotEqualTo(other.sha256());
    }
}
