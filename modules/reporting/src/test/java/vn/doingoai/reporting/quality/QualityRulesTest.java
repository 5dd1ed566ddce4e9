package vn.doingoai.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doingoai.reporting.quality.QualityFixture.DISTRICT;
import static vn.doingoai.reporting.quality.QualityFixture.PROVINCE;
import static vn.doingoai.reporting.quality.QualityFixture.TODAY;
import static vn.doingoai.reporting.quality.QualityFixture.YEAR;
import static vn.doingoai.reporting.quality.QualityFixture.findings;
import static vn.doingoai.reporting.quality.QualityFixture.ruleSet;
import static vn.doingoai.reporting.quality.QualityFixture.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;

/** The rules on what sentences say, on the outlines and the sentences of Nga Sơn and Gia Lai. */
class QualityRulesTest {

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
}
