package vn.doingoai.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.files.FileProblem;

class RuleSetTest {
    private static final UUID ID = UUID.randomUUID();
    private static final String YAML = """
            schemaVersion: 1
            ruleSet:
              key: quang-binh
              tenant: quang-binh
              version: 2
              validFrom: "2019-01-01"
              basis: "Quyết định số 85/QĐ-TU ngày 13/01/2016"
            rules:
              OUT-08:
                severity: WARN
                parameters: {maxTop: 12, topRanks: [PC_CHAIR], countHead: false}
              OUT-12: {parameters: {exceptionScope: PER_TRIP}}
              OUT-17: {enabled: false}
              CF-07: {enabled: true, parameters: {decision: "541/QĐ-UBND", from: "2021-04-09"}}
            """;

    @Test
    void aProvinceChangesWhatItNamesAndKeepsTheRest() {
        RuleSet set = RuleSet.parse(YAML, ID);

        assertThat(set.id()).isEqualTo(ID);
        assertThat(set.version()).isEqualTo(2);
        assertThat(set.validFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
        RuleSetting size = set.get("OUT-08");
        assertThat(size.severity()).isEqualTo(Severity.WARN);
        assertThat(size.enabled()).isTrue();
        assertThat(size.number("maxTop")).isEqualTo(12);
        assertThat(size.number("maxOther")).isEqualTo(7);
        assertThat(size.list("topRanks")).containsExactly("PC_CHAIR");
        assertThat(size.flag("countHead")).isFalse();
        assertThat(set.get("OUT-12").text("exceptionScope")).isEqualTo("PER_TRIP");
        assertThat(set.get("OUT-17").enabled()).isFalse();
        assertThat(set.get("CF-07").date("from")).isEqualTo(LocalDate.of(2021, 4, 9));
        assertThat(set.get("OUT-06"))
                .isEqualTo(RuleCatalogue.load().get("OUT-06").setting());
    }

    @Test
    void whatNobodyConfirmedIsOff() {
        assertThat(RuleCatalogue.load().all())
                .filteredOn(rule -> rule.status() == RuleDefinition.Status.UNVERIFIED)
                .isNotEmpty()
                .noneMatch(RuleDefinition::enabled);
    }

    @Test
    void theCatalogueHasEveryRuleOnce() {
        assertThat(RuleCatalogue.load().all()).hasSize(18 + 2 + 4 + 10 + 8 + 12);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            OUT-17: {enabled      | OUT17: {enabled        | rules.yaml:13: khóa lạ 'OUT17'; có thể là 'OUT-17'
            maxTop: 12            | maxTopp: 12            | rules.yaml:11: khóa lạ 'maxTopp'; có thể là 'maxTop'
            maxTop: 12            | maxTop: many           | rules.yaml:11: 'maxTop' là 'many'; cần một số nguyên
            maxTop: 12            | maxTop: -1             | rules.yaml:11: 'maxTop' là '-1'; cần một số không âm
            PC_CHAIR              | KING                   | rules.yaml:11: 'topRanks' là 'KING'; cần một trong: PARTY_SECRETARY
            countHead: false      | countHead: no          | rules.yaml:11: 'countHead' là 'no'; cần true hoặc false
            severity: WARN        | severity: LOUD         | rules.yaml:10: 'severity' là 'LOUD'; cần một trong: BLOCK
            severity: WARN        | severty: WARN          | rules.yaml:10: khóa lạ 'severty'; có thể là 'severity'
            PER_TRIP              | PER_WEEK               | rules.yaml:12: 'exceptionScope' là 'PER_WEEK'; cần một trong
            "2021-04-09"          | "9/4/2021"             | rules.yaml:14: 'from' là '9/4/2021'; cần một ngày
            basis:                | bassis:                | rules.yaml:7: khóa lạ 'bassis'; có thể là 'basis'
            """)
    void aMistakeIsAnsweredWithItsLineAndWhatWasExpected(String right, String wrong, String problem) {
        assertThat(YAML).contains(right);

        assertThatThrownBy(() -> RuleSet.parse(YAML.replace(right, wrong), ID))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(problem);
    }

    @Test
    void commentsAndTheCitationDoNotChangeTheMeaningAndAParameterDoes() {
        RuleSet set = RuleSet.parse(YAML, ID);

        assertThat(set.meansTheSameAs(RuleSet.parse(YAML.replace("85/QĐ-TU", "86/QĐ-TU") + "# nốt", UUID.randomUUID())))
                .isTrue();
        assertThat(set.meansTheSameAs(RuleSet.parse(YAML.replace("maxTop: 12", "maxTop: 13"), ID)))
                .isFalse();
        assertThat(set.meansTheSameAs(RuleSet.parse(YAML.replace("enabled: false", "enabled: true"), ID)))
                .isFalse();
    }

    @Test
    void aLesserBreachIsNeverMoreThanAWarning() {
        RuleSetting rule = RuleCatalogue.load().get("OUT-12").setting();

        assertThat(rule.finding("legs", "Lào", 4, 3))
                .isEqualTo(new Finding("OUT-12", Severity.BLOCK, "legs", "rule.OUT-12", List.of("Lào", "4", "3")));
        assertThat(rule.lesser("document", "exceptionDocument").severity()).isEqualTo(Severity.WARN);
        assertThat(rule.atMost(Severity.INFORM)
                        .lesser("document", "exceptionDocument")
                        .severity())
                .isEqualTo(Severity.INFORM);
    }
}
