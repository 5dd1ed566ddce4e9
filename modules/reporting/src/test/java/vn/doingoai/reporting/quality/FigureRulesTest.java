package vn.doingoai.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doingoai.reporting.quality.QualityFixture.DISTRICT;
import static vn.doingoai.reporting.quality.QualityFixture.PROVINCE;
import static vn.doingoai.reporting.quality.QualityFixture.YEAR;
import static vn.doingoai.reporting.quality.QualityFixture.findings;
import static vn.doingoai.reporting.quality.QualityFixture.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.TemplateSeeder;

/** The rules on what figures say: of each other, of the year before, of the period. */
class FigureRulesTest {

    @ParameterizedTest(name = "{0} = {1} + {2}: {3}")
    @CsvSource({"90, 17, 73, false", "90, 17, 72, true", "90, 17, 74, true", "90, 17, , false", ", 17, 73, false"})
    void thePartsOfASplitAddUp(Long whole, Long leaders, Long others, boolean found) {
        Map<FigureKey, FigureValue> figures = new HashMap<>();
        putIfGiven(figures, "delegations.inbound.count", whole);
        putIfGiven(figures, "delegations.inbound.count[hostLevel=PROVINCIAL_LEADERS]", leaders);
        putIfGiven(figures, "delegations.inbound.count[hostLevel=OTHER_AGENCY]", others);

        assertThat(rules(PROVINCE, Map.of(), figures).contains("DQ-01")).isEqualTo(found);
    }

    @Test
    void byCountryADelegationCountsMoreThanOnce() {
        Map<FigureKey, FigureValue> figures = new HashMap<>();
        putIfGiven(figures, "delegations.inbound.count", 1L);
        putIfGiven(figures, "delegations.inbound.count[country=LA]", 1L);
        putIfGiven(figures, "delegations.inbound.count[country=KH]", 1L);
        Body body = TemplateSeeder.seed(
                "{{delegations.inbound.count|n}} đoàn vào: Lào {{delegations.inbound.count[country=LA]|n}}, "
                        + "Campuchia {{delegations.inbound.count[country=KH]|n}}",
                Map.of());

        assertThat(rules(PROVINCE, Map.of("border", body), figures)).doesNotContain("DQ-01");
    }

    @Test
    void delegationsWithoutPersonsAreFound() {
        FigureKey count = FigureKey.of("delegations.inbound.count");
        FigureKey persons = FigureKey.of("delegations.inbound.persons");

        assertThat(rules(DISTRICT, Map.of(), Map.of(count, FigureValue.of(3)))).contains("DQ-07");
        assertThat(rules(DISTRICT, Map.of(), Map.of(count, FigureValue.of(3), persons, FigureValue.of(9))))
                .doesNotContain("DQ-07");
        assertThat(rules(DISTRICT, Map.of(), Map.of(count, FigureValue.nil()))).doesNotContain("DQ-07");
        assertThat(rules(DISTRICT, Map.of(), Map.of(count, FigureValue.of(0)))).doesNotContain("DQ-07");
    }

    @Test
    void aFigureOfNineMonthsIsTold() {
        FigureKey trade = FigureKey.of("trade.turnover.value");
        FigureValue year = FigureValue.of(new BigDecimal("80.2"));

        assertThat(rules(DISTRICT, Map.of(), Map.of(trade, year.covering(YEAR.from(), LocalDate.of(2019, 9, 30)))))
                .contains("DQ-08");
        assertThat(rules(DISTRICT, Map.of(), Map.of(trade, year.covering(YEAR.from(), YEAR.to()))))
                .doesNotContain("DQ-08");
        assertThat(rules(DISTRICT, Map.of(), Map.of(trade, year))).doesNotContain("DQ-08");
    }

    @ParameterizedTest(name = "{0} against {1}, “{2}”, limit {3}: {4}")
    @CsvSource({
        "15, 10, Có đoàn., 50, false",
        "16, 10, Có đoàn., 50, true",
        "4, 10, Có đoàn., 50, true",
        "5, 10, Có đoàn., 50, false",
        "16, 10, Tăng do mở đường bay., 50, false",
        "16, 10, Có đoàn., 70, false",
        "16, 0, Có đoàn., 50, false",
        "16, , Có đoàn., 50, false"
    })
    void aLargeChangeWantsAReason(long now, Long before, String sentence, int limit, boolean found) {
        FigureKey count = FigureKey.of("delegations.inbound.count");
        Map<FigureKey, FigureValue> previous = before == null ? Map.of() : Map.of(count, FigureValue.of(before));

        assertThat(findings(
                                "rules: {DQ-10: {parameters: {percent: " + limit + "}}}",
                                DISTRICT,
                                Map.of("delegations", Body.of(sentence)),
                                Map.of(count, FigureValue.of(now)),
                                previous)
                        .stream()
                        .anyMatch(finding -> finding.rule().equals("DQ-10")))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}” with a figure that is {1}: {2}")
    @CsvSource({
        "'sự tham dự của gần {{border.propaganda.participants|n}} đại biểu', EXACT, true",
        "'sự tham dự của gần {{border.propaganda.participants|n}} đại biểu', APPROX, false",
        "'Hơn {{border.propaganda.participants|n}} đại biểu', EXACT, true",
        "'sự tham dự của {{border.propaganda.participants|n}} đại biểu', EXACT, false"
    })
    void aWordThatEstimatesWantsAFigureThatDoes(String template, FigureValue.Precision precision, boolean found) {
        FigureKey participants = FigureKey.of("border.propaganda.participants");
        Body body = TemplateSeeder.seed(template, Map.of());

        assertThat(rules(
                                PROVINCE,
                                Map.of("border", body),
                                Map.of(participants, FigureValue.of(160).with(precision)))
                        .contains("DQ-11"))
                .isEqualTo(found);
    }

    private static void putIfGiven(Map<FigureKey, FigureValue> figures, String key, Long number) {
        if (number != null) {
            figures.put(FigureKey.parse(key), FigureValue.of(number));
        }
    }
}
