package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.EventException;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleCatalogue;
import vn.doingoai.kernel.rules.RuleDefinition;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.Severity;

class TripRulesTest {
    private static final String HEAD = """
            schemaVersion: 1
            ruleSet: {key: x, tenant: x, version: 1, validFrom: "2019-01-01", basis: "x"}
            """;
    private static final TripRules RULES = rules("");

    @Test
    void aTripThatKeepsEveryRuleHasNoFindings() {
        assertThat(Stream.of(TripFixture.outbound(), TripFixture.inbound(), TripFixture.result())
                        .flatMap(trip -> RULES.check(trip.trip(), TripHistory.NONE).stream()))
                .isEmpty();
    }

    @Test
    void everyRuleOfDelegationsInTheCatalogueIsApplied() {
        assertThat(RuleCatalogue.load().all())
                .extracting(RuleDefinition::id)
                .filteredOn(id -> id.matches("OUT-.*|LAO-.*|IN-.*|RES-0[1-7]"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TripRules.ids().stream(), Stream.of("OUT-18", "RES-07"))
                                .toList());
    }

    @Test
    void whatATripBreaksIsToldInTheOrderOfTheRules() {
        Trip trip = TripFixture.outbound().ofSize(8).inQuarter(null).to("JP", 4).trip();

        assertThat(RULES.check(trip, TripHistory.NONE))
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .containsExactly("OUT-08 BLOCK", "OUT-10 WARN", "OUT-12 BLOCK", "OUT-13 BLOCK", "OUT-14 BLOCK");
    }

    @Test
    void whatAlreadyHappenedIsAtMostWarnedOfExceptWhatTheFormsNeed() {
        Trip trip = TripFixture.result().ofSize(8).with(TripPapers.NONE).trip();

        assertThat(RULES.check(trip, TripHistory.NONE))
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .containsExactly("OUT-08 WARN", "RES-04 WARN", "RES-05 BLOCK");
    }

    @Test
    void whatOnlyAPlanSaysIsNotAskedOfAResult() {
        assertThat(RULES.check(TripFixture.result().inQuarter(null).because("").trip(), TripHistory.NONE))
                .isEmpty();
    }

    @Test
    void aCancelledTripBreaksNothing() {
        assertThat(RULES.check(
                        TripFixture.outbound()
                                .ofSize(99)
                                .in(DelegationState.CANCELLED)
                                .trip(),
                        TripHistory.NONE))
                .isEmpty();
    }

    @Test
    void theRuleSetOfTheProvinceDecides() {
        Trip trip = TripFixture.outbound().ofSize(8).inQuarter(null).trip();

        assertThat(rules("""
                        rules:
                          OUT-08: {severity: INFORM, parameters: {maxOther: 6}}
                          OUT-14: {enabled: false}
                        """).check(trip, TripHistory.NONE)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFORM);
            assertThat(finding.arguments()).startsWith("8", "6");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en"})
    void everySentenceIsThereInBothLanguages(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> keys = Stream.concat(
                        Stream.concat(TripRules.ids().stream(), Stream.of("OUT-18", "RES-07")),
                        Stream.of("OUT-11.none", "OUT-12.document", "OUT-12.unknown", "OUT-16.partner"))
                .map(id -> "rule." + id)
                .toList();

        assertThat(keys)
                .allSatisfy(key -> assertThat(Messages.text(locale, key, "a", "b", "c", "d"))
                        .isNotEqualTo(key)
                        .doesNotContain("{")
                        .hasSizeGreaterThan(10));
    }

    @Test
    void aSentenceIsFilledIn() {
        Finding finding = RULES.check(TripFixture.outbound().ofSize(8).trip(), TripHistory.NONE)
                .get(0);

        assertThat(Messages.text(
                        Messages.VIETNAMESE,
                        finding.message(),
                        finding.arguments().toArray()))
                .isEqualTo(
                        "Đoàn có 8 người, vượt 7 người/đoàn đối với đoàn do Giám đốc Sở Công Thương làm trưởng đoàn.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("choices")
    void theCatalogueOffersTheWordsOfTheRegister(String rule, String parameter, Class<? extends Enum<?>> words) {
        List<String> choices = RuleCatalogue.load().get(rule).parameters().stream()
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .orElseThrow()
                .choices();

        assertThat(Arrays.stream(words.getEnumConstants()).map(Enum::name).filter(name -> !name.equals("NONE")))
                .containsExactlyElementsOf(choices);
    }

    static Object[][] choices() {
        return new Object[][] {
            {"OUT-03", "categories", DelegationCategory.class},
            {"OUT-03", "purposes", Purpose.class},
            {"OUT-03", "stateBudget", FundingSource.class},
            {"OUT-05", "sources", FundingSource.class},
            {"OUT-07", "leaderRanks", LeaderRank.class},
            {"OUT-08", "topRanks", LeaderRank.class},
            {"OUT-12", "exceptions", EventException.class},
            {"LAO-01", "exempt", LaosExemption.class}
        };
    }

    private static TripRules rules(String yaml) {
        return new TripRules(RuleSet.parse(HEAD + yaml, new UUID(4, 4)));
    }
}
