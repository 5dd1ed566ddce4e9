package vn.doingoai.reporting.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.reporting.templates.TemplateNode.HintPlace;
import vn.doingoai.reporting.templates.TemplateNode.Note;

class RowsOfRegistersTest {
    private static final String EACH = "{{#each register:agreement(level=PROVINCE,kind!=MOU)}}";
    private final List<RegisterQuery> asked = new ArrayList<>();

    private Template written(String template, List<Map<String, String>> rows) {
        return Template.parse(template).withRows(query -> {
            asked.add(query);
            return Optional.of(rows);
        });
    }

    private static Map<String, String> named(String name) {
        return Map.of("name", name);
    }

    @Test
    void rowsAreAListInTheSentence() {
        String template = "ký với " + EACH + "{{name}}{{/each}}.";
        assertThat(written(template, List.of(named("A"), named("B"), named("C")))
                        .source())
                .isEqualTo("ký với A, B và C.");
        assertThat(written(template, List.of(named("A"))).source()).isEqualTo("ký với A.");
        assertThat(asked.get(0).register()).isEqualTo("agreement");
        assertThat(asked.get(0).conditions()).isEqualTo(Map.of("level", "PROVINCE", "kind!", "MOU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- {{name}}", "{{name}}.", "{{name}};", "{{name}}\n+ rồi"})
    void rowsThatReadLikeLinesAreLines(String row) {
        String text = written(EACH + row + "{{/each}}", List.of(named("A"), named("B")))
                .source();
        assertThat(text).isEqualTo(row.replace("{{name}}", "A") + "\n" + row.replace("{{name}}", "B"));
    }

    @Test
    void fieldsTakeFiltersAndWordsStayWords() {
        Map<String, String> row = Map.of("persons", "4", "value", "1234567.5", "day", "2019-03-05", "odd", "nhiều");
        assertThat(written(
                                EACH + "{{persons|n2}}, {{value|n}}, {{day|date}}, {{odd|n2}}{{missing}}{{/each}}",
                                List.of(row))
                        .source())
                .isEqualTo("04, 1.234.567,5, 05/3/2019, nhiều");
    }

    @Test
    void aRowCannotSmuggleAPlaceIn() {
        Template text = written(EACH + "{{name}}{{/each}}", List.of(named("{{text:free}}\n- x")));
        assertThat(text.nodes()).noneMatch(HintPlace.class::isInstance);
        assertThat(text.source()).isEqualTo("{{text:free}} - x");
    }

    @Test
    void withoutRowsTheOtherWordingStandsOrAPlaceForTheAuthor() {
        assertThat(written(EACH + "{{name}}{{else}}Không{{/each}}", List.of()).source())
                .isEqualTo("Không");
        assertThat(written(EACH + "{{name}}{{/each}}", List.of()).nodes())
                .singleElement()
                .isInstanceOf(HintPlace.class);
        assertThat(Template.parse(EACH + "{{name}}{{else}}Không{{/each}}")
                        .withRows(query -> Optional.empty())
                        .nodes())
                .singleElement()
                .isEqualTo(new HintPlace(
                        "register:agreement",
                        "{{#each register:agreement(kind!=MOU,level=PROVINCE)}}{{name}}{{else}}Không{{/each}}"));
    }

    @Test
    void aListEndsSomewhere() {
        List<Map<String, String>> many = IntStream.range(0, RowWriter.MOST_ROWS + 5)
                .mapToObj(number -> named("r" + number))
                .toList();
        List<TemplateNode> nodes = written(EACH + "{{name}}{{/each}}", many).nodes();
        assertThat(nodes.get(nodes.size() - 1)).isInstanceOf(HintPlace.class);
        assertThat(nodes).hasSize(2 * RowWriter.MOST_ROWS);
    }

    @Test
    void notesCiteRowsAndFields() {
        assertThat(written(
                                "x{{footnote:legal_document(handledIn=p)}}",
                                List.of(Map.of("citation", "QĐ 1"), Map.of("name", "B")))
                        .nodes())
                .contains(new Note("QĐ 1; B"));
        List<TemplateNode> row = written(
                        EACH + "{{name}}{{footnote:evidence}}{{/each}}",
                        List.of(Map.of("name", "A", "evidence", "Tờ trình 5"), named("B")))
                .nodes();
        assertThat(row).filteredOn(Note.class::isInstance).containsExactly(new Note("Tờ trình 5"));
        assertThat(written("x{{footnote:legal_document(handledIn=p)}}", List.of())
                        .nodes())
                .hasAtLeastOneElementOfType(HintPlace.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#each register:a}}{{name}}",
                "{{#each register:a}}{{a.b}}{{/each}}",
                "{{#each register:a}}{{#each register:b}}{{x}}{{/each}}{{/each}}",
                "{{#each register:a}}{{#if a.b}}x{{/if}}{{/each}}",
                "{{#each register:a}}{{text:free}}{{/each}}",
                "{{#each register:a(x)}}{{name}}{{/each}}",
                "{{#each register:a(x=1,x=2)}}{{name}}{{/each}}",
                "{{#each register:a}}{{name}}{{else}}{{a.b}}{{/each}}",
                "{{#if a.b}}{{#each register:a}}x{{/each}}{{/if}}",
                "{{#if a.b}}{{footnote:a}}{{/if}}",
                "{{a.b|n:gần}}",
                "{{/each}}"
            })
    void whatBreaksTheGrammarIsRefused(String template) {
        assertThatThrownBy(() -> Template.parse(template)).isInstanceOf(TemplateProblem.class);
    }
}
