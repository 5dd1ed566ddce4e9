package vn.doingoai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.Paragraph;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.body.TextRun;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;

/** RES-09 and RES-10 on the outline of Quảng Bình. */
class ContentRulesTest {
    private static final Outline OUTLINE = outline();
    private static final Period YEAR = Period.year(2019);
    private static final FigureKey COUNT = FigureKey.parse("delegations.outbound.count");
    private static final FigureValue FIVE = FigureValue.of(BigDecimal.valueOf(5));
    private static final String HEAD = """
            schemaVersion: 1
            ruleSet: {key: x, tenant: x, version: 1, validFrom: "2019-01-01", basis: "x"}
            """;

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({
        "Đơn vị tổ chức 05 đoàn ra., WARN",
        "'Đơn vị tổ chức 05 đoàn ra, tăng 02 đoàn so với năm 2018.', ''",
        "Đơn vị tổ chức 05 đoàn ra; KHÔNG CÓ  SỐ LIỆU SO SÁNH., ''",
        "Chưa so sánh được., WARN"
    })
    void wordsMayMakeTheComparison(String text, String outcome) {
        assertThat(outcome("", "delegations", Body.of(text), figures(Map.of()))).isEqualTo(outcome);
    }

    @Test
    void aFigureOfTheYearBeforeOrOneWordedAsAChangeMakesIt() {
        Body plain = Body.of("Đơn vị tổ chức 05 đoàn ra.");
        Body change = new Body(List.of(new Paragraph(List.of(
                TextRun.plain("05 đoàn ra, "), new FigureRun(COUNT, "{{delegations.outbound.count|delta}}", null)))));

        assertThat(outcome("", "delegations", plain, figures(Map.of(COUNT, FIVE))))
                .isEmpty();
        assertThat(outcome("", "delegations", plain, figures(Map.of(COUNT, FigureValue.missing()))))
                .isEqualTo("WARN");
        assertThat(outcome("", "delegations", change, figures(Map.of()))).isEmpty();
    }

    @Test
    void aSectionThatIsNilOrEmptyOrAsksForNoComparisonNeedsNone() {
        Figures none = figures(Map.of());

        assertThat(new ContentRules(rules(""))
                        .check(
                                OUTLINE,
                                Map.of("delegations", new SectionAnswer(Body.of("Không."), NilPlace.FIRST)),
                                none))
                .isEmpty();
        assertThat(outcome("", "delegations", Body.empty(), none)).isEmpty();
        assertThat(outcome("", "proposals", Body.of("Đề nghị."), none)).isEmpty();
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({
        "Còn nhiều khó khăn do nguyên nhân chủ quan., WARN",
        "Kinh phí cho đoàn ra chậm được cấp vì nguyên nhân khách quan., ''",
        "Kinh phí cho đoàn ra chậm được cấp vì định mức chưa được sửa đổi., WARN",
        "'Cán bộ đối ngoại của huyện còn kiêm nhiệm (chủ quan); định mức chi cũ (khách quan).', ''"
    })
    void difficultiesAreConcreteAndTheirCausesToldApart(String text, String outcome) {
        assertThat(outcome("", "difficulties-causes", Body.of(text), figures(Map.of())))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "at least {0}: {1} characters: {2}")
    @CsvSource({"50, 49, WARN", "50, 50, ''", "50, 51, ''", "30, 29, WARN", "30, 30, ''"})
    void theProvinceSaysHowLongIsConcrete(int least, int length, String outcome) {
        String cause = " chủ quan";
        String text = "x".repeat(length - cause.length()) + cause;

        assertThat(outcome(
                        "rules: {RES-10: {parameters: {minimumLength: " + least + "}}}",
                        "difficulties-causes",
                        Body.of(text),
                        figures(Map.of())))
                .isEqualTo(outcome);
    }

    @Test
    void theProvinceSaysWhichWordsCountAndWhetherTheRuleIsOn() {
        Body text = Body.of("Tăng 02 đoàn đối chiếu năm trước.");
        Figures none = figures(Map.of());

        assertThat(outcome("", "delegations", text, none)).isEqualTo("WARN");
        assertThat(outcome("rules: {RES-09: {parameters: {statements: [đối chiếu]}}}", "delegations", text, none))
                .isEmpty();
        assertThat(outcome("rules: {RES-09: {enabled: false}}", "delegations", text, none))
                .isEmpty();
        assertThat(outcome("rules: {RES-10: {enabled: false}}", "difficulties-causes", Body.of("Không rõ."), none))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en"})
    void theSentenceNamesTheSectionAndTheYearBefore(String language) {
        Finding finding = new ContentRules(rules(""))
                .check(
                        OUTLINE,
                        Map.of("delegations", new SectionAnswer(Body.of("05 đoàn."), NilPlace.NONE)),
                        figures(Map.of()))
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.field()).isEqualTo("delegations");
        assertThat(Messages.text(
                        Locale.forLanguageTag(language),
                        finding.message(),
                        finding.arguments().toArray()))
                .startsWith("1. Tổ chức và quản lý đoàn ra, đoàn vào")
                .contains("2018")
                .doesNotContain("{");
    }

    private static String outcome(String rules, String section, Body body, Figures figures) {
        List<Finding> findings = new ContentRules(rules(rules))
                .check(OUTLINE, Map.of(section, new SectionAnswer(body, NilPlace.NONE)), figures);
        return findings.isEmpty() ? "" : findings.get(0).severity().name();
    }

    private static Figures figures(Map<FigureKey, FigureValue> previous) {
        return new Figures(Map.of(COUNT, FIVE), previous, YEAR);
    }

    private static RuleSet rules(String yaml) {
        return RuleSet.parse(HEAD + yaml, new UUID(4, 4));
    }

    private static Outline outline() {
        try {
            return OutlineReader.parse(
                    Files.readString(Path.of("../../tenants/quang-binh/outlines/quang-binh-annual.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
