package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.kernel.rules.RuleSetting;

/** LAO-01, LAO-02. */
class LaosRulesTest {
    private static final RuleSetting TURN = TripFixture.rule("LAO-01");

    /** Earlier exchanges of the unit; the real one reads them from the database. */
    private record Exchanges(List<LaosExchange> all) implements TripHistory {
        @Override
        public int leaderTrips(UUID leader, int year, @Nullable UUID dossier) {
            return 0;
        }

        @Override
        public List<LaosExchange> laosExchanges(UUID unit, int fromYear, int toYear, @Nullable UUID dossier) {
            assertThat(unit).isEqualTo(TripFixture.UNIT);
            assertThat(dossier).isEqualTo(TripFixture.DOSSIER);
            return all.stream()
                    .filter(each -> each.year() >= fromYear && each.year() <= toYear)
                    .toList();
        }
    }

    @ParameterizedTest(name = "every {0} years, last in {1}: {2}")
    @CsvSource({
        "2, 2017, ''", "2, 2018, ''", "2, 2019, WARN", "2, 2020, WARN",
        "3, 2017, ''", "3, 2018, WARN", "1, 2019, ''", "1, 2020, WARN"
    })
    void aUnitGoesToAProvinceOnceInACycle(String cycle, int last, String outcome) {
        assertThat(outcome(TURN.with("cycleYears", cycle), toKhammouane(), went(last, "Tỉnh Khăm Muộn")))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is exempt: {1}")
    @CsvSource({"NONE, WARN", "BORDER, ''", "MILITARY, ''", "POLICE, ''"})
    void borderMilitaryAndPoliceGoEveryYear(LaosExemption exemption, String outcome) {
        assertThat(outcome(TURN, toKhammouane().exempt(exemption), went(2019, "Tỉnh Khăm Muộn")))
                .isEqualTo(outcome);
        assertThat(outcome(
                        TURN,
                        toKhammouane(),
                        new LaosExchange(2019, Direction.OUT, exemption, List.of("Tỉnh Khăm Muộn"))))
                .isEqualTo(outcome);
    }

    @Test
    void theProvinceSaysWhatIsExempt() {
        assertThat(outcome(
                        TURN.with("exempt", "BORDER"),
                        toKhammouane().exempt(LaosExemption.MILITARY),
                        went(2019, "Tỉnh Khăm Muộn")))
                .isEqualTo("WARN");
    }

    @ParameterizedTest(name = "now “{0}”, before “{1}”: {2}")
    @CsvSource({
        "Sở Ngoại vụ tỉnh Khammouane, Tỉnh Khăm Muộn, WARN",
        "tỉnh KHAMMUAN, UBND tỉnh Khăm-muộn, WARN",
        "Tỉnh Xa-vẳn-na-khệt, tỉnh Savannakhet, WARN",
        "Tỉnh Khămmuộn, Tỉnh Khăm Muộn, WARN",
        "Tỉnh Xê Kông, Tỉnh Khăm Muộn và tỉnh Sekong, WARN",
        "Tỉnh Savannakhet, Tỉnh Khăm Muộn, ''",
        "Bộ Ngoại giao Lào, bộ ngoại giao Lào, WARN",
        "Bộ Ngoại giao Lào, Tỉnh Khăm Muộn, ''"
    })
    void partnersMeetByTheirProvinceHoweverItIsWritten(String now, String before, String outcome) {
        TripFixture trip = TripFixture.outbound()
                .nowhere()
                .to("LA", 2)
                .meeting(new TripPartner(now, "LA"), new TripPartner("Tỉnh Nakhon Phanom", "TH"));

        assertThat(outcome(TURN, trip, went(2019, before))).isEqualTo(outcome);
        assertThat(outcome(TURN, trip, went(2019, "Tỉnh Nakhon Phanom"))).isEmpty();
    }

    @Test
    void withoutAPartnerThePlaceCountsAndWithoutEitherNothing() {
        TripFixture place = TripFixture.outbound()
                .nowhere()
                .leg(new TripLeg(1, "LA", "Khammouane", 2, null))
                .meeting();
        TripFixture nobody = TripFixture.outbound().nowhere().to("LA", 2).meeting();

        assertThat(outcome(TURN, place, went(2019, "Tỉnh Khăm Muộn"))).isEqualTo("WARN");
        assertThat(outcome(TURN, nobody, went(2019, "Tỉnh Khăm Muộn"))).isEmpty();
    }

    @Test
    void visitsOfTheLaoSideAndTripsElsewhereDoNotCount() {
        assertThat(outcome(TURN, toKhammouane(), came(2019, "Tỉnh Khăm Muộn"))).isEmpty();
        TripFixture toThailand = TripFixture.outbound().meeting(new TripPartner("Tỉnh Khăm Muộn", "LA"));
        assertThat(outcome(TURN, toThailand, went(2019, "Tỉnh Khăm Muộn"))).isEmpty();
    }

    @Test
    void theSentenceNamesThePartnerTheYearAndTheCycle() {
        assertThat(new LaosInTurn(TURN)
                        .check(toKhammouane().trip(), new Exchanges(List.of(went(2019, "Tỉnh Khăm Muộn")))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("Khăm Muộn", "2019", "2"));
    }

    @Test
    void afterOurTripItIsTheirTurn() {
        LaosTheirTurn rule = new LaosTheirTurn(TripFixture.rule("LAO-02"));
        Trip trip = toKhammouane().trip();
        LaosExchange ours = went(2016, "Khammouane");

        assertThat(TripFixture.outcome(rule.check(trip, new Exchanges(List.of()))))
                .isEmpty();
        assertThat(TripFixture.outcome(rule.check(trip, new Exchanges(List.of(ours)))))
                .isEqualTo("INFORM");
        assertThat(TripFixture.outcome(rule.check(trip, new Exchanges(List.of(ours, came(2018, "Tỉnh Khăm Muộn"))))))
                .isEmpty();
        assertThat(TripFixture.outcome(rule.check(trip, new Exchanges(List.of(came(2014, "Khammouane"), ours)))))
                .isEqualTo("INFORM");
    }

    private static TripFixture toKhammouane() {
        return TripFixture.outbound().nowhere().to("LA", 2).meeting(new TripPartner("Tỉnh Khăm Muộn", "LA"));
    }

    private static String outcome(RuleSetting rule, TripFixture trip, LaosExchange before) {
        return TripFixture.outcome(new LaosInTurn(rule).check(trip.trip(), new Exchanges(List.of(before))));
    }

    private static LaosExchange went(int year, String partner) {
        return new LaosExchange(year, Direction.OUT, LaosExemption.NONE, List.of(partner));
    }

    private static LaosExchange came(int year, String partner) {
        return new LaosExchange(year, Direction.IN, LaosExemption.NONE, List.of(partner));
    }
}
