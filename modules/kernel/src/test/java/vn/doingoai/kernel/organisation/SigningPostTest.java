package vn.doingoai.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule DOC-04: who signs for another does so by an authority that is in force. */
class SigningPostTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);
    private static final SigningPost.Basis DECISION =
            new SigningPost.Basis("541/QĐ-UBND", LocalDate.of(2020, 5, 1), LocalDate.of(2021, 6, 15));

    @Test
    void whoIsAuthorisedSignsOnTheLastDayAndNoDayLater() {
        SigningPost post = post(SignatureAuthority.TUQ, DECISION);
        assertThat(post.mayActOn(DAY)).isTrue();
        assertThat(post.mayActOn(DAY.plusDays(1))).isFalse();
        assertThat(post.mayActOn(LocalDate.of(2020, 4, 30))).isFalse();
    }

    @Test
    void anAuthorityThatNobodyWroteOrThatHasNoEndIsNone() {
        assertThat(post(SignatureAuthority.TUQ, null).mayActOn(DAY)).isFalse();
        assertThat(post(SignatureAuthority.TUQ, new SigningPost.Basis("541/QĐ-UBND", DAY, null))
                        .mayActOn(DAY))
                .isFalse();
    }

    @Test
    void aRegulationMayHaveNoEnd() {
        assertThat(post(SignatureAuthority.TL, null).mayActOn(DAY)).isTrue();
        assertThat(post(SignatureAuthority.TL, DECISION).mayActOn(DAY.plusDays(1)))
                .isFalse();
    }

    private static SigningPost post(SignatureAuthority authority, SigningPost.@Nullable Basis basis) {
        return new SigningPost(
                "key", UnitKind.DEPARTMENT, authority, List.of("GIÁM ĐỐC"), LocalDate.of(2003, 7, 1), null, basis);
    }
}
