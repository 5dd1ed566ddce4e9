package vn.doingoai.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.error.BusinessException;

class PartnerTest {

    private final Partner ratanakiri = new Partner(PartnerFixture.locality("Tỉnh Ratanakiri", "KH", "Rattanakiri"));
    private final Partner duplicate = new Partner(PartnerFixture.locality("Rattanakiri", "KH"));

    @Test
    void keepsWhatTheProvinceSays() {
        PartnerDetails details = PartnerFixture.locality("Tỉnh Ratanakiri", "KH", "Rattanakiri", "Ratanak Kiri");

        ratanakiri.describe(details);

        assertThat(ratanakiri.details()).isEqualTo(details);
        assertThat(ratanakiri.searchKey()).isEqualTo("tinh ratanakiri rattanakiri ratanak kiri");
    }

    @ParameterizedTest
    @CsvSource({
        "PROSPECT, ACTIVE, true", "PROSPECT, DORMANT, false", "PROSPECT, CLOSED, true", "ACTIVE, DORMANT, true",
        "ACTIVE, PROSPECT, false", "DORMANT, ACTIVE, true", "DORMANT, CLOSED, true", "DORMANT, PROSPECT, false",
        "CLOSED, ACTIVE, true", "CLOSED, PROSPECT, false", "ACTIVE, ACTIVE, true",
    })
    void goesThroughItsStates(PartnerState from, PartnerState to, boolean may) {
        Partner partner = new Partner(PartnerFixture.inState(from));
        if (may) {
            partner.describe(PartnerFixture.inState(to));
            assertThat(partner.details().state()).isEqualTo(to);
        } else {
            assertRefused(() -> partner.describe(PartnerFixture.inState(to)), "partner-state");
        }
    }

    @Test
    void aMergedRowStandsForTheWinnerUntilItIsRestored() {
        duplicate.mergeInto(ratanakiri);
        assertThat(duplicate.mergedInto()).isEqualTo(ratanakiri.id());
        assertThat(duplicate.winnerId()).isEqualTo(ratanakiri.id());

        duplicate.restore();
        assertThat(duplicate.mergedInto()).isNull();
        assertThat(duplicate.winnerId()).isNull();
    }

    @Test
    void whatWasMergedIntoARestoredRowGoesWithItAndTheRestStays() {
        Partner second = new Partner(PartnerFixture.locality("Ratana Kiri", "KH"));
        Partner third = new Partner(PartnerFixture.locality("Ratanak", "KH"));
        Partner other = new Partner(PartnerFixture.locality("Banlung", "KH"));
        third.mergeInto(second);
        second.mergeInto(duplicate);
        duplicate.mergeInto(ratanakiri);
        other.mergeInto(ratanakiri);
        List<Partner> following = List.of(third, second, other);
        following.forEach(each -> each.follow(ratanakiri.id()));

        duplicate.restore();
        PartnerService.takeAlong(duplicate.id(), following);

        assertThat(following)
                .extracting(Partner::winnerId)
                .containsExactly(duplicate.id(), duplicate.id(), ratanakiri.id());
    }

    @Test
    void aMergedRowIsNotChangedNorMergedAgain() {
        duplicate.mergeInto(ratanakiri);

        assertRefused(() -> duplicate.describe(duplicate.details()), "partner-is-merged");
        assertRefused(() -> duplicate.mergeInto(ratanakiri), "partner-is-merged");
        assertRefused(() -> ratanakiri.mergeInto(duplicate), "partner-is-merged");
    }

    @Test
    void nothingIsMergedIntoItselfOrRestoredWithoutBeingMerged() {
        assertRefused(() -> ratanakiri.mergeInto(ratanakiri), "partner-merge-itself");
        assertRefused(ratanakiri::restore, "partner-not-merged");
    }

    @Test
    void nobodySucceedsItself() {
        assertRefused(() -> ratanakiri.describe(details("KH", null, null, ratanakiri.id())), "partner-successor");
    }

    @Test
    void onlyAnInternationalOrganisationHasNoCountry() {
        PartnerNames names = new PartnerNames("UNICEF", "", List.of());
        assertThat(PartnerFixture.details(names, PartnerKind.INTL_ORG, null).country())
                .isNull();
        assertRefused(() -> PartnerFixture.details(names, PartnerKind.INGO, null), "partner-country");
        assertRefused(() -> PartnerFixture.details(names, PartnerKind.INGO, "XX"), "country-code");
    }

    @Test
    void itsLastDayIsNotBeforeItsFirst() {
        LocalDate day = LocalDate.of(2020, 1, 2);
        assertThat(details("KH", day, day, null).validTo()).isEqualTo(day);
        assertRefused(() -> details("KH", day, day.minusDays(1), null), "partner-ends-before");
    }

    private static PartnerDetails details(
            String country, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID successor) {
        return new PartnerDetails(
                new PartnerNames("Tỉnh Ratanakiri", "", List.of()),
                PartnerKind.PROVINCE_LOCALITY,
                country,
                PartnerTier.TRADITIONAL,
                PartnerState.ACTIVE,
                from,
                to,
                successor,
                "");
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
