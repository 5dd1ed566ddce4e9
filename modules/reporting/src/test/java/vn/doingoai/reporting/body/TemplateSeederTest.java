package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;

class TemplateSeederTest {

    @Test
    void makesABlockOfEveryLine() {
        Body body = TemplateSeeder.seed("Năm {{p.year}}:\n\n- một\n+  hai\n-ba", Map.of("year", "2019"));

        assertThat(body.blocks())
                .containsExactly(
                        new Paragraph(List.of(TextRun.plain("Năm 2019:"))),
                        new ListItem(1, List.of(TextRun.plain("một"))),
                        new ListItem(2, List.of(TextRun.plain("hai"))),
                        new Paragraph(List.of(TextRun.plain("-ba"))));
    }

    @Test
    void keepsFiguresAsReferencesWithTheirTwoWordings() {
        Body body = TemplateSeeder.seed(
                "- ODA: {{#if oda.projects.count}}{{oda.projects.count|n2}} dự án{{else}}Không{{/if}}", Map.of());

        assertThat(body.blocks())
                .containsExactly(new ListItem(
                        1,
                        List.of(
                                TextRun.plain("ODA: "),
                                new FigureRun(
                                        FigureKey.of("oda.projects.count"),
                                        "{{oda.projects.count|n2}} dự án",
                                        "Không"))));
    }

    @Test
    void leavesAnEmptyWordingWhereTheTemplateHasNoElse() {
        Body body = TemplateSeeder.seed("{{#if oda.projects.count}}; có dự án{{/if}}.", Map.of());

        assertThat(body.runs().findFirst())
                .hasValue(new FigureRun(FigureKey.of("oda.projects.count"), "; có dự án", ""));
    }

    @Test
    void leavesHintsForTheAuthorAndForRegisters() {
        Body body = TemplateSeeder.seed(
                "{{text:free}}{{footnote:legal_document(in=p)}}{{#each register:task(a=b)}}{{x}}\n- {{y}}{{/each}}",
                Map.of());

        assertThat(body.runs())
                .containsExactly(
                        new HintRun("free"), new HintRun("footnote:legal_document"), new HintRun("register:task"));
    }

    @Test
    void fillsInParametersWithinWordingsOfFigures() {
        Body body = TemplateSeeder.seed(
                "{{#if oda.projects.count}}năm {{p.year}}\ncó{{else}}không năm {{p.year}}{{/if}}",
                Map.of("year", "2019"));

        assertThat(body.runs())
                .containsExactly(new FigureRun(FigureKey.of("oda.projects.count"), "năm 2019 có", "không năm 2019"));
    }
}
