package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.EventException;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-12, OUT-13. */
class DaysRulesTest {
    private static final RuleSetting DAYS = TripFixture.rule("OUT-12");

    @ParameterizedTest(name = "{0} days, {1}, document “{2}”: {3}")
    @CsvSource({
        "2, NONE, '', ''",
        "3, NONE, '', ''",
        "4, NONE, '', BLOCK",
        "4, NONE, 12/GM, BLOCK",
        "3, CENTRAL_LED, '', ''",
        "4, CENTRAL_LED, 12/GM, ''",
        "5, CENTRAL_LED, 12/GM, ''",
        "5, MAJOR_EVENT_IMPORTANT_PARTNER, 12/GM, ''",
        "5, CENTRAL_LED, '', WARN",
        "6, CENTRAL_LED, 12/GM, BLOCK",
        "6, MAJOR_EVENT_IMPORTANT_PARTNER, '', BLOCK"
    })
    void onlySoManyDaysInACountry(int days, EventException exception, String document, String outcome) {
        assertThat(staying(days).exceptional(exception, document).outcome(new DaysPerCountry(DAYS)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}={1}: {2} days, {3}: {4}")
    @CsvSource({
        "max, 2, 2, NONE, ''",
        "max, 2, 3, NONE, BLOCK",
        "max, 4, 4, NONE, ''",
        "maxException, 7, 7, CENTRAL_LED, ''",
        "maxException, 7, 8, CENTRAL_LED, BLOCK",
        "exceptions, CENTRAL_LED, 4, MAJOR_EVENT_IMPORTANT_PARTNER, BLOCK"
    })
    void theProvincesParametersDecide(
            String parameter, String value, int days, EventException exception, String outcome) {
        assertThat(staying(days)
                        .exceptional(exception, "12/GM")
                        .outcome(new DaysPerCountry(DAYS.with(parameter, value))))
                .isEqualTo(outcome);
    }

    @Test
    void twoStopsInOneCountryAreOneStay() {
        TripFixture trip =
                TripFixture.outbound().nowhere().to("LA", 2).to("TH", 3).to("LA", 2);

        assertThat(new DaysPerCountry(DAYS).check(trip.trip(), TripHistory.NONE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("Lào", "4", "3"));
    }

    @Test
    void anExceptionMayBeReadAsForTheWholeTrip() {
        TripFixture trip = TripFixture.outbound()
                .nowhere()
                .to("FR", 4)
                .to("DE", 2)
                .exceptional(EventException.CENTRAL_LED, "12/GM");

        assertThat(trip.outcome(new DaysPerCountry(DAYS))).isEmpty();
        assertThat(trip.outcome(new DaysPerCountry(DAYS.with("exceptionScope", "PER_TRIP"))))
                .isEqualTo("BLOCK");
        assertThat(staying(5)
                        .exceptional(EventException.CENTRAL_LED, "12/GM")
                        .outcome(new DaysPerCountry(DAYS.with("exceptionScope", "PER_TRIP"))))
                .isEmpty();
    }

    @Test
    void transitDaysDoNotCount() {
        TripFixture trip = TripFixture.outbound().nowhere().leg(new TripLeg(1, "TH", "", 3, 4));

        assertThat(trip.outcome(new DaysPerCountry(DAYS))).isEmpty();
    }

    @ParameterizedTest(name = "{0} days in all in {1}: {2}")
    @CsvSource({"5, TH, ''", "6, TH, WARN", "10, TH LA, ''", "11, TH LA, WARN", ", TH, ''"})
    void whereOnlyTheTotalIsKnownTooManyDaysAreAWarning(@Nullable Integer total, String countries, String outcome) {
        TripFixture trip = TripFixture.outbound().nowhere().lasting(total);
        for (String country : countries.split(" ", -1)) {
            trip.to(country, null);
        }

        assertThat(trip.outcome(new DaysPerCountry(DAYS))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "OUT-13: {0} days in all, {1}+{2} of work: {3}")
    @CsvSource({
        "2, 3, , BLOCK",
        "3, 3, , ''",
        "5, 3, , ''",
        "6, 3, , WARN",
        "5, 3, 3, BLOCK",
        "9, 3, 3, ''",
        "10, 3, 3, WARN",
        ", 3, , ''"
    })
    void theTotalFitsTheDaysOfWork(@Nullable Integer total, int first, @Nullable Integer second, String outcome) {
        TripFixture trip = staying(first).lasting(total);
        if (second != null) {
            trip.to("LA", second);
        }

        assertThat(trip.outcome(new TotalDays(TripFixture.rule("OUT-13")))).isEqualTo(outcome);
    }

    @Test
    void daysOfWorkThatAreNotGivenExplainAnyTotalAndCannotExceedIt() {
        TotalDays rule = new TotalDays(TripFixture.rule("OUT-13"));

        assertThat(staying(3).to("LA", null).lasting(20).outcome(rule)).isEmpty();
        assertThat(staying(3).to("LA", null).lasting(2).outcome(rule)).isEqualTo("BLOCK");
    }

    @Test
    void theProvinceSaysHowLongTravelTakes() {
        RuleSetting rule = TripFixture.rule("OUT-13").with("travelDays", "4");

        assertThat(staying(3).lasting(7).outcome(new TotalDays(rule))).isEmpty();
        assertThat(staying(3).lasting(8).outcome(new TotalDays(rule))).isEqualTo("WARN");
        assertThat(staying(3).to("LA", 1).lasting(8).outcome(new TotalDays(rule.with("travelDaysPerFurtherLeg", "0"))))
                .isEmpty();
        assertThat(staying(3).to("LA", 1).lasting(9).outcome(new TotalDays(rule.with("travelDaysPerFurtherLeg", "0"))))
                .isEqualTo("WARN");
    }

    @Test
    void datesGiveTheTotalWhereNoNumberDoes() {
        TripFixture trip = staying(4).lasting(null).dated(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 7));

        assertThat(trip.outcome(new TotalDays(TripFixture.rule("OUT-13")))).isEqualTo("BLOCK");
        assertThat(trip.dated(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 8))
                        .outcome(new TotalDays(TripFixture.rule("OUT-13"))))
                .isEmpty();
    }

    private static TripFixture staying(int days) {
        return TripFixture.outbound().nowhere().to("TH", days);
    }
}
