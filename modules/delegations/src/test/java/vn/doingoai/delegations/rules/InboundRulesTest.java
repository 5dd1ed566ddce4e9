package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.Purpose;

/** IN-01 to IN-04. */
class InboundRulesTest {

    @ParameterizedTest(name = "IN-01: {0} “{1}”: {2}")
    @CsvSource({"COURTESY_CALL, Chào xã giao, ''", ", Chào xã giao, BLOCK", "COURTESY_CALL, ' ', BLOCK"})
    void purposeAndContent(@Nullable Purpose purpose, String content, String outcome) {
        assertThat(TripFixture.inbound()
                        .as(DelegationCategory.OFFICIAL_VISIT, purpose)
                        .about(content)
                        .outcome(new VisitHasPurpose(TripFixture.rule("IN-01"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "IN-02, more than {0}: {1} days: {2}")
    @CsvSource({"10, 9, ''", "10, 10, ''", "10, 11, WARN", "10, , ''", "5, 5, ''", "5, 6, WARN"})
    void aReasonableStay(String most, @Nullable Integer days, String outcome) {
        assertThat(TripFixture.inbound()
                        .lasting(days)
                        .outcome(new ReasonableStay(TripFixture.rule("IN-02").with("warnDays", most))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "IN-03: {0}: {1}")
    @CsvSource({"LA, ''", ", BLOCK"})
    void theCountryThatSendsIt(@Nullable String country, String outcome) {
        assertThat(TripFixture.inbound().from(country).outcome(new SendingCountry(TripFixture.rule("IN-03"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "IN-04: confirmed {0}: {1}")
    @CsvSource({"true, ''", "false, INFORM"})
    void aReviewerConfirmsThatItServes(boolean necessary, String outcome) {
        assertThat(TripFixture.inbound()
                        .necessary(necessary)
                        .outcome(new ServesForeignAffairs(TripFixture.rule("IN-04"))))
                .isEqualTo(outcome);
    }
}
