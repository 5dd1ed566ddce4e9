package vn.doingoai.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.body.TemplateSeeder;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;

/** DQ-02 to DQ-12 on the outlines and the sentences of Nga Sơn and Gia Lai. */
class QualityRulesTest {

    private static final Outline DISTRICT = outline("thanh-hoa/outlines/thanh-hoa-district-annual.yaml");
    private static final Outline PROVINCE = outline("gia-lai/outlines/gia-lai-annual.yaml");
    private static final Period YEAR = Period.year(2019);
    private static final LocalDate TODAY = LocalDate.of(2019, 12, 2);

    @ParameterizedTest(name = "{1} cases, “{0}”: {2}")
    @CsvSource({
        "Không có trường hợp bị bắt giữ tại nước ngoài: Thực hiện tốt., 19, DQ-02",
        "Không có trường hợp bị bắt giữ tại nước ngoài: Thực hiện tốt., 0, ''",
        "Không có trường hợp bị bắt giữ tại nước ngoài: Thực hiện tốt., , ''",
        "Không phát sinh trường hợp nào bị bắt giữ ở nước ngoài trong năm., 19, DQ-02",
        "Không có khiếu kiện., 19, ''",
        "Không có dự án của kiều bào., 19, ''",
        "Không có khó khăn., 19, ''",
        "Có 19 trường hợp bị bắt giữ tại nước ngoài., 19, ''"
    })
    void aSentenceThatDeniesAFigureIsFound(String sentence, Integer cases, String rule) {
        Map<FigureKey, FigureValue> figures = cases == null
                ? Map.of()
                : Map.of(FigureKey.of("consular.detained_abroad.cases"), FigureValue.of(cases));

        assertThat(rules(DISTRICT, Map.of("consular", Body.of(sentence)), figures))
                .contains(rule);
    }

    @Test
    void theOutlinesOwnNumbersOutOfOrderAreTold() {
        List<Finding> findings = findings("", PROVINCE, Map.of(), Map.of(), Map.of());

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("DQ-03"))
                .extracting(Finding::arguments)
                .contains(List.of("8. Công tác quản lý biên giới", "8.", "9."));
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({
        "'Có 04 xã: Nga Tiến, Nga Tân, Nga Thủy, Nga Bạch.', ''",
        "'Có 04 xã: Nga Tiến, Nga Tân, Nga Thủy.', DQ-06",
        "'Có 04 xã: Nga Tiến, Nga Tân, Nga Thủy và Nga Bạch.', ''",
        "'cho ba tỉnh Đông bắc Campuchia (Preah Vihear, Rattanakiri, Stung Treng).', ''",
        "'cho ba tỉnh Đông bắc Campuchia (Preah Vihear, Rattanakiri).', DQ-06",
        "'cho 02 tỉnh (Preah Vihear, Rattanakiri, Stung Treng).', DQ-06",
        "'các đoàn Chính quyền 03 tỉnh: Ratanakiri, Stung Treng, Preah Vihear, Bộ Tư lệnh Quân khu I.', ''",
        "'Năm 2019 có 04 xã ven biển.', ''"
    })
    void aCountAndTheListBehindItAgree(String sentence, String rule) {
        assertThat(rules(DISTRICT, Map.of("border", Body.of(sentence)), Map.of()))
                .contains(rule);
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({
        "Nghị quyết số 22/NQ-TW ngày 10/4/2013, DQ-04",
        "Nghị quyết số 22-NQ/TW ngày 10/4/2013, ''",
        "Nghị quyết số 31/NQ-CP ngày 13/5/2014, ''",
        "Quyết định số 06/2021/QĐ-UBND ngày 18/3/2019, ''"
    })
    void aCitationIsInItsForm(String sentence, String rule) {
        assertThat(rules(DISTRICT, Map.of("border", Body.of(sentence)), Map.of()))
                .contains(rule);
    }

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
    void aDocumentThatHasEndedIsTold() {
        Body body = Body.of("Theo Quyết định số 76/2010/QĐ-TTg ngày 30/11/2010 và Nghị quyết số 31/NQ-CP; "
                + "ban hành Quyết định bãi bỏ Quyết định số 35/2014/QĐ-UBND ngày 15/7/2014.");
        Draft draft = Draft.of(
                DISTRICT,
                Map.of("border", new SectionAnswer(body, NilPlace.NONE)),
                new Figures(Map.of(), Map.of(), YEAR),
                TODAY);

        assertThat(draft.citations()).containsExactlyInAnyOrder("76/2010/QĐ-TTg", "31/NQ-CP");
        assertThat(new QualityRules(ruleSet("")).check(draft.withEnded(Set.of("76/2010/QĐ-TTg"))))
                .filteredOn(finding -> finding.rule().equals("DQ-05"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains("76/2010/QĐ-TTg"));
        assertThat(new QualityRules(ruleSet("")).check(draft))
                .extracting(Finding::rule)
                .doesNotContain("DQ-05");
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

    @ParameterizedTest(name = "{0} “{1}”: {2}")
    @CsvSource({
        "conferences, 'từ ngày 08-09/12/2019, sẽ tổ chức Hội thảo', DQ-09",
        "conferences, 'ngày 03 tháng 12 năm 2019 tổ chức', DQ-09",
        "conferences, 'ngày 02/12/2019 tổ chức', ''",
        "conferences, 'số 31/02/2020 không phải ngày', ''",
        "directions, 'trước ngày 30/6/2020 hoàn thành', ''"
    })
    void aDayAfterTheReportIsTold(String section, String sentence, String rule) {
        assertThat(rules(PROVINCE, Map.of(section, Body.of(sentence)), Map.of()).contains("DQ-09"))
                .isEqualTo(rule.equals("DQ-09"));
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

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en"})
    void everySentenceIsWritten(String language) {
        for (int number = 1; number <= 12; number++) {
            assertThat(Messages.text(
                            Locale.forLanguageTag(language), "rule.DQ-%02d".formatted(number), "8. Mục", "x", "y", "z"))
                    .startsWith("8. Mục")
                    .doesNotContain("{");
        }
    }

    @Test
    void theProvinceSwitchesRulesOff() {
        assertThat(findings("rules: {DQ-03: {enabled: false}}", PROVINCE, Map.of(), Map.of(), Map.of()))
                .extracting(Finding::rule)
                .doesNotContain("DQ-03");
    }

    /** The rules that are broken, and "" so that a table can say that none is. */
    private static List<String> rules(Outline outline, Map<String, Body> texts, Map<FigureKey, FigureValue> figures) {
        List<String> broken = new ArrayList<>(findings("", outline, texts, figures, Map.of()).stream()
                .map(Finding::rule)
                .filter(rule -> !rule.equals("DQ-03"))
                .toList());
        if (broken.isEmpty()) {
            broken.add("");
        }
        return broken;
    }

    private static List<Finding> findings(
            String yaml,
            Outline outline,
            Map<String, Body> texts,
            Map<FigureKey, FigureValue> figures,
            Map<FigureKey, FigureValue> previous) {
        Map<String, SectionAnswer> answers = new HashMap<>();
        texts.forEach((key, body) -> answers.put(key, new SectionAnswer(body, NilPlace.NONE)));
        RuleSet set = RuleSet.parse("""
                schemaVersion: 1
                ruleSet: {key: x, tenant: x, version: 1, validFrom: "2019-01-01", basis: "x"}
                """ + yaml, new UUID(4, 4));
        return new QualityRules(set).check(Draft.of(outline, answers, new Figures(figures, previous, YEAR), TODAY));
    }

    private static RuleSet ruleSet(String yaml) {
        return RuleSet.parse("""
                schemaVersion: 1
                ruleSet: {key: x, tenant: x, version: 1, validFrom: "2019-01-01", basis: "x"}
                """ + yaml, new UUID(4, 4));
    }

    private static void putIfGiven(Map<FigureKey, FigureValue> figures, String key, Long number) {
        if (number != null) {
            figures.put(FigureKey.parse(key), FigureValue.of(number));
        }
    }

    private static Outline outline(String file) {
        try {
            return OutlineReader.parse(Files.readString(Path.of("../../tenants", file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
