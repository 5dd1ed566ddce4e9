package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DimensionNamesTest {
    private static final Pattern FIGURE = Pattern.compile("[a-z_.]+\\[[a-zA-Z]+=[A-Z_]+]");

    @Test
    void aDimensionIsCalledByItsName() {
        assertThat(DimensionNames.of(FigureKey.parse("delegations.outbound.count[planStatus=IN_PLAN]")))
                .isEqualTo("trong kế hoạch");
        assertThat(DimensionNames.of(FigureKey.parse("delegations.outbound.count")))
                .isEmpty();
    }

    @Test
    void noOutlineOfAProvinceShowsACode() throws IOException {
        List<String> asked = asked();

        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(asked)
                .allSatisfy(figure ->
                        assertThat(DimensionNames.of(FigureKey.parse(figure))).doesNotContainPattern("[A-Z]{2}"));
    }

    private static List<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../tenants"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(file -> FIGURE.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
