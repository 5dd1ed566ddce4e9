package vn.doingoai.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.doingoai.reporting.body.NilPlace;

class UnitTextTest {

    @Test
    void theWordingForNothingIsALineAndTextBesideItIsNotNothing() {
        UnitText nil = new Fixture().answers("awards", NilPlace.FIRST).text("awards");
        assertThat(nil.nil()).isTrue();
        assertThat(nil.words()).containsExactly("Không");
        UnitText more = new Fixture()
                .answers("awards", NilPlace.LAST, Fixture.item("Đã đề nghị 01 trường hợp"))
                .text("awards");
        assertThat(more.nil()).isFalse();
        assertThat(more.words()).containsExactly("- Đã đề nghị 01 trường hợp", "Không");
    }

    @Test
    void linesAreTakenByTheirNumber() {
        UnitText text = said("một", "hai", "ba");
        assertThat(text.only(Set.of(0, 2)).words()).containsExactly("- một", "- ba");
        assertThat(text.only(Set.of(7)).words()).isEmpty();
    }

    @Test
    void aLineFollowsToWhatStandsInItsPlace() {
        UnitText then = said("một", "hai", "ba");
        assertThat(followed(said("một", "hai, đã sửa", "ba"), then, "- hai")).containsExactly("- hai, đã sửa");
        assertThat(followed(said("không", "một", "hai", "ba"), then, "- hai")).containsExactly("- hai");
        assertThat(followed(said("một", "ba"), then, "- hai")).isEmpty();
    }

    @Test
    void whoTookTheWholeAnswerGetsTheWholeNewOne() {
        UnitText then = said("một", "hai");
        assertThat(followed(said("một", "hai", "ba"), then, "- một", "- hai"))
                .containsExactly("- một", "- hai", "- ba");
    }

    private static List<String> followed(UnitText now, UnitText then, String... taken) {
        return now.only(now.following(then, Set.of(taken))).words();
    }

    private static UnitText said(String... lines) {
        return new Fixture().answers("awards", lines).text("awards");
    }
}
