package vn.doingoai.reporting.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;

class TemplateTest {

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(IndicatorCatalogue.load().keys(), Set.of("year", "requestDate"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Năm {{p.year}}, có {{delegations.inbound.count|n2}} đoàn",
                "{{ delegations.inbound.count[hostLevel=PROVINCIAL_LEADERS] | n2 }}",
                "{{trade.turnover.value.period}} {{trade.turnover.value.precision}} đạt",
                "{{#if oda.projects.count}}{{oda.projects.count|n2}} dự án{{else}}Không năm {{p.year}}{{/if}}",
                "{{#if oda.projects.count}}a{{#if fdi.projects.new.count}}b{{/if}}{{/if}}",
                "{{#each register:task(source=DIRECT,period=p)}}{{letter}}) {{title}}\n- {{dueText}}{{/each}}.",
                "{{text:free}}{{footnote:legal_document(handledIn=p)}}{{p.requestDate|date}}",
            })
    void acceptsTheLanguageOfOutlines(String source) {
        assertThat(Template.check(source, VOCABULARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "a {{text:free @ 1 @ 3 @ không được đóng",
                "a\\nb {{#if oda.projects.count}}c @ 2 @ 3 @ {{/if}}",
                "a{{/if}} @ 1 @ 2 @ không có '{{#if",
                "{{else}} @ 1 @ 1 @ không có '{{#if",
                "{{#each register:task(a=b)}} @ 1 @ 1 @ {{/each}}",
                "{{#each task}}{{/each}} @ 1 @ 1 @ register",
                "{{oda.projects.count|n3}} @ 1 @ 1 @ bộ lọc 'n3'",
                "{{oda.projects.count|upper}} @ 1 @ 1 @ không dùng cho số liệu",
                "{{p.year|n2}} @ 1 @ 1 @ không dùng cho tham số",
                "{{p.term}} @ 1 @ 1 @ chưa được khai báo",
                "{{oda.things.count}} @ 1 @ 1 @ không có chỉ tiêu",
                "{{Oda}} @ 1 @ 1 @ không phải là khóa",
                "{{text:}} @ 1 @ 1 @ thiếu tên",
                "{{|n}} @ 1 @ 1 @ không phải là chỗ điền",
                "{{#if oda.projects.count}}{{text:free}}{{/if}} @ 1 @ 27 @ không được có chỗ điền",
                "{{#if oda.projects.count}}a{{else}}{{oda.projects.count}}{{/if}} @ 1 @ 1 @ {{else}}",
            })
    void tellsWhatIsWrongAndWhere(String source, int line, int column, String message) {
        assertThat(Template.check(source.replace("\\n", "\n"), VOCABULARY)).hasValueSatisfying(problem -> {
            assertThat(problem).hasMessageContaining(message);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @Test
    void refusesEndlessNesting() {
        String open = "{{#if oda.projects.count}}".repeat(100_000);

        assertThatThrownBy(() -> Template.parse(open)).isInstanceOf(TemplateProblem.class);
    }

    @Test
    void fillsInParameters() {
        Map<String, String> parameters =
                Map.of("year", "2019", "name", "6 tháng", "day", "2019-09-05", "partners", "Lào; Campuchia; Nga");

        assertThat(Template.fill("KẾT QUẢ NĂM {{p.year}}", parameters)).isEqualTo("KẾT QUẢ NĂM 2019");
        assertThat(Template.fill("{{p.name|upper}}, ngày {{p.day|date}}", parameters))
                .isEqualTo("6 THÁNG, ngày 05/9/2019");
        assertThat(Template.fill("{{p.partners|names}}", parameters)).isEqualTo("Lào, Campuchia và Nga");
    }

    @Test
    void fillsInNumbersOfRulesAsFiguresOrInWords() {
        Map<String, String> parameters =
                Map.of("rule.OUT-07.max", "01", "rule.OUT-07.max+1", "02", "rule.IN-01.days", "12");

        assertThat(Template.fill("{{rule.OUT-07.max}}, {{rule.OUT-07.max+1}}", parameters))
                .isEqualTo("01, 02");
        assertThat(Template.fill("{{rule.OUT-07.max+1|words}} năm, {{rule.IN-01.days|words}} ngày", parameters))
                .isEqualTo("hai năm, 12 ngày");
        assertThat(Template.parse("{{rule.OUT-07.max+1|words}}").source()).isEqualTo("{{rule.OUT-07.max+1|words}}");
    }

    @Test
    void refusesToFillInWhatIsNotAParameter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.fill("{{p.year}}", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.fill("{{text:free}}", Map.of()));
    }

    @Test
    void namesAllItsFigures() {
        Template template = Template.parse("{{#if oda.projects.count}}{{oda.capital.committed|usd}}{{/if}}"
                + "{{delegations.inbound.count[hostLevel=OTHER_AGENCY]|n2}}");

        assertThat(template.figures())
                .containsExactly(
                        FigureKey.parse("delegations.inbound.count[hostLevel=OTHER_AGENCY]"),
                        FigureKey.of("oda.capital.committed"),
                        FigureKey.of("oda.projects.count"));
    }
}
