package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.rules.Severity;

/** RES-01 to RES-07 and OUT-18. */
class ResultRulesTest {

    @ParameterizedTest(name = "RES-01: “{0}”, “{1}”: {2}")
    @CsvSource({"A, Giám đốc, ''", "'', Giám đốc, BLOCK", "A, ' ', BLOCK", "'', '', BLOCK"})
    void theHeadHasNameAndPost(String name, String post, String outcome) {
        assertThat(TripFixture.result()
                        .ledBy(TripFixture.person(name, post, "", false, null), null)
                        .outcome(new HeadIsNamed(TripFixture.rule("RES-01"))))
                .isEqualTo(outcome);
    }

    @Test
    void theCountriesAreThereAndInOrder() {
        CountriesInOrder rule = new CountriesInOrder(TripFixture.rule("RES-02"));

        assertThat(TripFixture.result().to("LA", 1).outcome(rule)).isEmpty();
        assertThat(TripFixture.result().nowhere().outcome(rule)).isEqualTo("BLOCK");
        assertThat(TripFixture.result().leg(new TripLeg(3, "LA", "", 1, 0)).outcome(rule))
                .isEqualTo("BLOCK");
        assertThat(TripFixture.result().leg(new TripLeg(2, null, "ASEAN", 1, 0)).outcome(rule))
                .isEqualTo("BLOCK");
    }

    @ParameterizedTest(name = "RES-03: {0} to {1}: {2}")
    @CsvSource({
        "2020-03-05, 2020-03-05, ''",
        "2020-03-05, 2020-03-06, ''",
        "2020-03-05, 2020-03-04, BLOCK",
        ", 2020-03-04, BLOCK",
        "2020-03-05, , BLOCK"
    })
    void bothDays(@Nullable LocalDate first, @Nullable LocalDate last, String outcome) {
        assertThat(TripFixture.result().dated(first, last).outcome(new FullDates(TripFixture.rule("RES-03"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "RES-04: {0}, “{1}” of {2}: {3}")
    @CsvSource({
        "IN_PROGRESS, '', , ''",
        ", '', , ''",
        "COMPLETED, '', , WARN",
        "REPORTED, 12/BC, , WARN",
        "REPORTED, '', 2020-03-20, WARN",
        "CONFIRMED, 12/BC, 2020-03-20, ''"
    })
    void whoIsBackHasReported(
            @Nullable DelegationState state, String number, @Nullable LocalDate date, String outcome) {
        assertThat(TripFixture.result()
                        .in(state)
                        .with(new TripPapers(true, false, null, "", number, date))
                        .outcome(new ReportIsCited(TripFixture.rule("RES-04"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "in {0}, off {1}, item {2}, document “{3}”: RES-05 {4}, RES-06 {5}")
    @CsvSource({
        "true, false, 00000000-0000-0000-0000-000000000001, '', '', ''",
        "true, false, , '', '', WARN",
        "true, false, , 12/UBND, '', WARN",
        "false, true, , 12/UBND, '', ''",
        "false, true, , ' ', '', WARN",
        "true, true, , '', BLOCK, ''",
        "false, false, , '', BLOCK, ''"
    })
    void oneMarkThatIsBorneOut(
            boolean in, boolean off, @Nullable UUID item, String document, String mark, String borneOut) {
        TripFixture trip = TripFixture.result().with(new TripPapers(in, off, item, document, "12/BC", null));

        assertThat(trip.outcome(new OneMark(TripFixture.rule("RES-05")))).isEqualTo(mark);
        assertThat(trip.outcome(new MarkIsBorneOut(TripFixture.rule("RES-06")))).isEqualTo(borneOut);
    }

    @ParameterizedTest(name = "RES-07: {0} stated, {1} rows: {2}")
    @CsvSource({"3, 3, ''", "0, 0, ''", "3, 2, BLOCK", "2, 3, BLOCK"})
    void theTotalIsTheNumberOfRows(int stated, int rows, String outcome) {
        assertThat(TripFixture.outcome(new TotalMatchesRows(TripFixture.rule("RES-07")).check(stated, rows)))
                .isEqualTo(outcome);
    }

    @Test
    void rulesOnWholeFormsAreSilentWhereTheyAreSwitchedOff() {
        RuleSetting total = TripFixture.rule("RES-07");
        RuleSetting units = TripFixture.rule("OUT-18");

        assertThat(new TotalMatchesRows(off(total)).check(3, 2)).isEmpty();
        assertThat(new SubordinatesIncluded(off(units)).check(List.of("Chi cục A")))
                .isEmpty();
    }

    private static RuleSetting off(RuleSetting rule) {
        return new RuleSetting(rule.rule(), false, rule.severity(), rule.parameters());
    }

    @Test
    void subordinateUnitsThatAreMissingAreNamed() {
        SubordinatesIncluded rule = new SubordinatesIncluded(TripFixture.rule("OUT-18"));

        assertThat(rule.check(List.of())).isEmpty();
        assertThat(rule.check(List.of("Chi cục A", "Trung tâm B")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                    assertThat(finding.arguments()).containsExactly("Chi cục A, Trung tâm B");
                });
    }
}
