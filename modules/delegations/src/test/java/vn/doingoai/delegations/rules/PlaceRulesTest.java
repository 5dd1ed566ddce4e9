package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-09, OUT-10, OUT-11. */
class PlaceRulesTest {

    @ParameterizedTest(name = "OUT-09, at most {0}: {1}: {2}")
    @CsvSource({
        "3, TH LA, ''",
        "3, TH LA KH, ''",
        "3, TH LA KH MY, BLOCK",
        "3, TH LA TH LA TH, ''",
        "3, VN TH LA KH, ''",
        "2, TH LA, ''",
        "2, TH LA KH, BLOCK",
        "4, TH LA KH MY, ''"
    })
    void onlySoManyCountries(String most, String countries, String outcome) {
        RuleSetting rule = TripFixture.rule("OUT-09").with("max", most);

        assertThat(through(countries).outcome(new NumberOfCountries(rule))).isEqualTo(outcome);
    }

    @Test
    void transitIsNoCountryAndVietnamIsOneWhereTheProvinceSaysSo() {
        TripFixture trip = through("TH LA KH").leg(new TripLeg(4, "SG", "", 0, 1));
        RuleSetting rule = TripFixture.rule("OUT-09");

        assertThat(trip.outcome(new NumberOfCountries(rule))).isEmpty();
        assertThat(trip.leg(new TripLeg(5, "SG", "", 1, 1)).outcome(new NumberOfCountries(rule)))
                .isEqualTo("BLOCK");
        assertThat(through("VN TH LA KH").outcome(new NumberOfCountries(rule.with("countVietnam", "true"))))
                .isEqualTo("BLOCK");
    }

    @ParameterizedTest(name = "OUT-10: {0}: {1}")
    @CsvSource({"TH LA KH, ''", "JP KR CN, ''", "TH JP, WARN", "FR DE, ''", "FR IT, WARN", "VN JP, ''", "TH, ''"})
    void countriesOfOneRegion(String countries, String outcome) {
        assertThat(through(countries).outcome(new OneRegion(TripFixture.rule("OUT-10"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "OUT-11: {0} {1}: {2}")
    @CsvSource({
        "TH, Bangkok, ''",
        "TH, '', ''",
        ", ASEAN, BLOCK",
        ", Châu Âu, BLOCK",
        ", Nước lạ, BLOCK",
        "TH, ASEAN, BLOCK",
        "TH, chau a, BLOCK",
        "TH, các nước  ASEAN, BLOCK",
        "FR, EU, BLOCK",
        "FR, Eu-rốp, ''"
    })
    void aCountryAndNoVagueRegion(@Nullable String country, String place, String outcome) {
        assertThat(TripFixture.outbound()
                        .nowhere()
                        .leg(new TripLeg(1, country, place, 2, null))
                        .outcome(new DefinitePlace(TripFixture.rule("OUT-11"))))
                .isEqualTo(outcome);
    }

    @Test
    void everyVagueStopIsNamedAndNoStopIsVagueToo() {
        RuleSetting rule = TripFixture.rule("OUT-11");
        Trip trip = TripFixture.outbound()
                .leg(new TripLeg(2, null, "ASEAN", null, null))
                .leg(new TripLeg(3, null, "Châu Âu", null, null))
                .trip();

        assertThat(new DefinitePlace(rule).check(trip, TripHistory.NONE))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("ASEAN", "Châu Âu");
        assertThat(TripFixture.outbound().nowhere().outcome(new DefinitePlace(rule)))
                .isEqualTo("BLOCK");
    }

    @Test
    void theProvinceSaysWhatIsVague() {
        RuleSetting rule = TripFixture.rule("OUT-11").with("denied", "Lan Thương");
        TripFixture trip = TripFixture.outbound().nowhere().leg(new TripLeg(1, "CN", "lan thuong", 2, null));
        TripFixture asean = TripFixture.outbound().nowhere().leg(new TripLeg(1, "ID", "ASEAN", 2, null));

        assertThat(trip.outcome(new DefinitePlace(rule))).isEqualTo("BLOCK");
        assertThat(asean.outcome(new DefinitePlace(rule))).isEmpty();
    }

    private static TripFixture through(String countries) {
        TripFixture trip = TripFixture.outbound().nowhere();
        for (String country : countries.split(" ", -1)) {
            trip.to(country, 1);
        }
        return trip;
    }
}
