package vn.doingoai.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doingoai.delegations.DelegationFixture.OFFICER;
import static vn.doingoai.delegations.DelegationFixture.PROVINCE;
import static vn.doingoai.delegations.DelegationFixture.approvedItem;
import static vn.doingoai.delegations.DelegationFixture.item;
import static vn.doingoai.delegations.DelegationFixture.reported;
import static vn.doingoai.delegations.DelegationFixture.toLaos;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

class DelegationTest {
    private static final UUID SET = new UUID(2, 1);
    private static final UUID NEXT_SET = new UUID(2, 2);
    private static final Finding WARNING =
            new Finding("OUT-10", Severity.WARN, "legs", "rule.OUT-10", List.of("Lào, Đức"));
    private static final Finding BLOCK = new Finding("OUT-08", Severity.BLOCK, "memberCount", "rule.OUT-08", List.of());

    @Test
    void anItemGoesFromProposalToApproval() {
        Delegation item = item();
        assertThat(item.state()).isEqualTo(DelegationState.PROPOSED);
        item.giveBack("Chưa nêu rõ đối tác", PROVINCE);
        assertThat(item.stateReason()).isEqualTo("Chưa nêu rõ đối tác");
        item.change(toLaos(), OFFICER);
        item.propose(OFFICER);
        item.accept(PROVINCE);
        item.approve(PROVINCE);
        assertThat(item.state()).isEqualTo(DelegationState.APPROVED);
        assertThat(item.stateReason()).isEmpty();
    }

    @Test
    void anApprovedItemIsFixed() {
        Delegation item = approvedItem();
        assertThat(item.isChangeable()).isFalse();
        assertThatThrownBy(() -> item.change(toLaos(), OFFICER))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("delegation-state-approved"));
    }

    @Test
    void returningPostponingAndCancellingNeedAReason() {
        assertThatThrownBy(() -> item().giveBack(" ", PROVINCE)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> approvedItem().postpone("", PROVINCE)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> item().cancel("", OFFICER)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theResultCarriesOverWhatThePlanSays() {
        Delegation item = approvedItem();
        Delegation result = item.toResult(OFFICER);
        assertThat(result.phase()).isEqualTo(Phase.RESULT);
        assertThat(result.state()).isEqualTo(DelegationState.REGISTERED);
        assertThat(result.planItemId()).isEqualTo(item.id());
        assertThat(result.dossierId()).isEqualTo(item.dossierId());
        assertThat(result.result().getPlanStatus()).isEqualTo(PlanStatus.IN_PLAN);
        assertThat(result.content().getDetails()).isEqualTo(item.content().getDetails());
        assertThat(result.content().getLegs()).isEqualTo(item.content().getLegs());
        assertThat(result.content().getCosts()).isEqualTo(item.content().getCosts());
    }

    @Test
    void anItemThatIsNotApprovedHasNoResult() {
        assertThatThrownBy(() -> item().toResult(OFFICER)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aDelegationOutIsConfirmedOnlyAfterItsReport() {
        Delegation result = approvedItem().toResult(OFFICER);
        assertThatThrownBy(() -> result.decide("", null, PROVINCE)).isInstanceOf(InvalidInputException.class);
        result.decide("215/QĐ-UBND", LocalDate.of(2020, 4, 1), PROVINCE);
        result.depart(LocalDate.of(2020, 4, 10), OFFICER);
        assertThatThrownBy(() -> result.comeBack(LocalDate.of(2020, 4, 9), OFFICER))
                .isInstanceOf(InvalidInputException.class);
        result.comeBack(LocalDate.of(2020, 4, 10), OFFICER);
        assertThatThrownBy(() -> result.confirm(PROVINCE)).isInstanceOf(BusinessException.class);
        result.report("12/BC-SNgV", LocalDate.of(2020, 4, 20), OFFICER);
        result.confirm(PROVINCE);
        assertThat(result.state()).isEqualTo(DelegationState.CONFIRMED);
    }

    @Test
    void aDelegationInIsConfirmedWithoutAReport() {
        Delegation result = new Delegation(DelegationFixture.UNIT, Phase.RESULT, Direction.IN, 2019, toLaos(), OFFICER);
        result.decide("", null, PROVINCE);
        result.depart(LocalDate.of(2019, 5, 2), OFFICER);
        result.comeBack(LocalDate.of(2019, 5, 4), OFFICER);
        result.confirm(PROVINCE);
        assertThat(result.state()).isEqualTo(DelegationState.CONFIRMED);
    }

    @Test
    void aConfirmedDelegationIsFixedUntilItIsCorrectedWithAReason() {
        Delegation result = reported();
        result.confirm(PROVINCE);
        assertThatThrownBy(() -> result.change(toLaos(), OFFICER)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> result.cancel("nhầm", PROVINCE)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> result.correct("", PROVINCE)).isInstanceOf(InvalidInputException.class);
        result.correct("Sai số thành viên", PROVINCE);
        assertThat(result.state()).isEqualTo(DelegationState.REPORTED);
        assertThat(result.revision()).isEqualTo(2);
        result.change(toLaos(), OFFICER);
    }

    @Test
    void aResultGoesByTheYearOfItsFirstDay() {
        DelegationContent content = toLaos();
        content.getResult().setStart(LocalDate.of(2018, 12, 30));
        content.getResult().setEnd(LocalDate.of(2019, 1, 3));
        Delegation result = new Delegation(DelegationFixture.UNIT, Phase.RESULT, Direction.OUT, 2019, content, OFFICER);
        assertThat(result.year()).isEqualTo(2018);
        result.settle(OFFICER);
        assertThat(result.state()).isEqualTo(DelegationState.COMPLETED);
    }

    @Test
    void aDelegationNeedsANameAndNothingElse() {
        DelegationContent content = new DelegationContent();
        assertThatThrownBy(
                        () -> new Delegation(DelegationFixture.UNIT, Phase.PLAN, Direction.OUT, 2020, content, OFFICER))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("name"));
        content.getDetails().setName("Đoàn nghiên cứu");
        new Delegation(DelegationFixture.UNIT, Phase.PLAN, Direction.OUT, 2020, content, OFFICER);
    }

    @Test
    void whatIsReadIsACopy() {
        Delegation item = item();
        item.content().getDetails().setName("Khác");
        item.content().getLegs().get(0).setCountry("DE");
        assertThat(item.content().getDetails()).isEqualTo(toLaos().getDetails());
        assertThat(item.content().getLegs()).isEqualTo(toLaos().getLegs());
    }

    @Test
    void aCoHostIsNamedOnce() {
        DelegationContent content = toLaos();
        UUID other = new UUID(1, 2);
        content.getCoHosts().addAll(List.of(other, other));
        Delegation item = new Delegation(DelegationFixture.UNIT, Phase.PLAN, Direction.OUT, 2020, content, OFFICER);
        assertThat(item.content().getCoHosts()).containsExactly(other);
    }

    @Test
    void aReasonStaysWhileItsFindingIsTheSame() {
        Delegation item = item();
        item.keep(List.of(WARNING), SET);
        item.giveReason("OUT-10", "Kết hợp quá cảnh", OFFICER);
        item.keep(List.of(BLOCK, WARNING), NEXT_SET);
        assertThat(item.findings())
                .containsExactly(
                        new FindingView(BLOCK, "", ""), new FindingView(WARNING, "Kết hợp quá cảnh", "Nguyễn Thị Hoa"));
        assertThat(item.ruleSetId()).isEqualTo(NEXT_SET);
        Finding changed = new Finding("OUT-10", Severity.WARN, "legs", "rule.OUT-10", List.of("Lào, Pháp"));
        item.keep(List.of(changed), NEXT_SET);
        assertThat(item.findings()).containsExactly(new FindingView(changed, "", ""));
    }

    @Test
    void aBlockPassesForNoReason() {
        Delegation item = item();
        item.keep(List.of(BLOCK), SET);
        assertThatThrownBy(() -> item.giveReason("OUT-08", "Cần đủ người", OFFICER))
                .isInstanceOf(InvalidInputException.class);
        assertThat(item.findings()).allMatch(FindingView::stops);
    }
}
