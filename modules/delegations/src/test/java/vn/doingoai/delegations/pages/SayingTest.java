package vn.doingoai.delegations.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.delegations.FindingView;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

class SayingTest {

    private static final Finding BLOCK = new Finding("OUT-08", Severity.BLOCK, "memberCount", "rule.OUT-08", List.of());
    private static final Finding WARNING = new Finding("OUT-10", Severity.WARN, "legs", "rule.OUT-10", List.of());

    private final Saying saying = new Saying();

    @Test
    void nothingIsClaimedBeforeTheRulesWereAsked() {
        assertThat(saying.isAsked()).isFalse();
        saying.found(List.of(), Finding::message);
        assertThat(saying.isAsked()).isTrue();
    }

    @Test
    void eachFieldHasItsOwn() {
        saying.found(List.of(BLOCK, WARNING), Finding::message);
        assertThat(saying.of("legs")).extracting(SaidFinding::rule).containsExactly("OUT-10");
        assertThat(saying.count("BLOCK")).isEqualTo(1);
    }

    @Test
    void onlyAWarningAsksForAReasonAndARuleAsksOnce() {
        saying.found(List.of(BLOCK, WARNING, WARNING), Finding::message);
        assertThat(saying.getAll()).extracting(SaidFinding::asks).containsExactly(false, true, false);
    }

    @Test
    void aStoredReasonStaysWithItsFinding() {
        saying.show(List.of(new FindingView(WARNING, "Đã được đồng ý", "Hoa")), Finding::message);
        saying.found(List.of(WARNING), Finding::message);
        assertThat(saying.getAll().get(0).reason()).isEqualTo("Đã được đồng ý");
        assertThat(saying.given()).containsEntry("OUT-10", "Đã được đồng ý");
    }

    @Test
    void aReasonForAWarningThatIsGoneIsNotSent() {
        saying.getReasons().put("OUT-10", "Đã được đồng ý");
        saying.found(List.of(BLOCK), Finding::message);
        assertThat(saying.given()).isEmpty();
    }
}
