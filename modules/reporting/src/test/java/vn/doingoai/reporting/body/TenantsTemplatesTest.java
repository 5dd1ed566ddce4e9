package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.reporting.outlines.OutlineReader;
import vn.doingoai.reporting.outlines.Section;

/** Every template of the provinces' outlines can begin a report. */
class TenantsTemplatesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\{p\\.(\\w+)");

    @ParameterizedTest
    @MethodSource("templates")
    void seedsABodyThatCanBeStored(String template) {
        Body body = seed(template);

        assertThat(body.runs()).isNotEmpty();
        assertThat(Body.fromJson(body.toJson())).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPlaceForTheAuthorHasWords(String language) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle(
                "vn.doingoai.reporting.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

        assertThat(templates().stream()
                        .flatMap(template -> seed(template).runs())
                        .filter(HintRun.class::isInstance)
                        .map(hint -> "hint." + ((HintRun) hint).name())
                        .distinct())
                .isNotEmpty()
                .allMatch(words::containsKey);
    }

    static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../tenants"))) {
            return files.filter(file -> file.toString().matches(".*/outlines/[^/]+\\.yaml"))
                    .flatMap(file -> OutlineReader.parse(text(file)).flatten().stream())
                    .map(Section::template)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private static Body seed(String template) {
        Map<String, String> parameters = PARAMETER
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> "2019-09-15"));
        return TemplateSeeder.seed(template, parameters);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
