package vn.doingoai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.reporting.requests.RequestState;
import vn.doingoai.reporting.submissions.SubmissionState;

/** Whatever is refused and whatever stands on a page has words in both languages. */
class MessageFilesTest {

    private static final Pattern CODE = Pattern.compile(
            "new (?:BusinessException\\(\\s*(?:e, )?|InvalidInputException\\(\\s*[^,\"]*(?:\"[^\"]*\"[^,\"]*)?,\\s*)\"([a-z.-]+)\"");
    private static final Pattern ON_PAGE = Pattern.compile(
            "(?:(?:reporting|publication|consolidation|tally)\\[|messages\\.(?:text|done)\\()['\"]([a-zA-Z.-]+)['\"][],)]");
    private static final Locale VIETNAMESE = new Locale("vi");

    @Test
    void everythingThatIsRefusedIsSaidInASentence() {
        Set<String> codes = found(CODE, Path.of("src/main/java"));
        codes.addAll(found(CODE, Path.of("../kernel/src/main/java/vn/doingoai/kernel/http")));
        Stream.of(SubmissionState.values()).forEach(state -> codes.add("submission-" + state.code()));
        Stream.of(RequestState.values()).forEach(state -> codes.add("request-state-" + state.code()));
        Stream.of("negative", "fraction", "too-large").forEach(objection -> codes.add("figure." + objection));
        codes.removeIf(code -> code.endsWith("-") || code.endsWith("."));
        assertThat(codes).hasSizeGreaterThan(40).contains("submission-incomplete", "attachment-kind", "json-date");
        assertThat(codes).allSatisfy(code -> {
            assertThat(Messages.sentence(VIETNAMESE, code)).isNotEqualTo("error." + code);
            assertThat(Messages.sentence(Locale.ENGLISH, code)).isNotEqualTo("error." + code);
        });
    }

    @Test
    void everyKeyOnAPageHasWords() {
        Set<String> used = found(ON_PAGE, Path.of("src/main/resources/META-INF/resources"));
        used.addAll(found(ON_PAGE, Path.of("src/main/java")));
        used.removeIf(key -> key.endsWith("."));
        assertThat(used).hasSizeGreaterThan(80);
        assertThat(keys(VIETNAMESE)).containsAll(used);
    }

    private static Set<String> keys(Locale locale) {
        Set<String> keys = new TreeSet<>();
        for (String name : List.of(
                "vn.doingoai.reporting.messages",
                "vn.doingoai.reporting.publication.messages",
                "vn.doingoai.reporting.asked.messages",
                "vn.doingoai.reporting.consolidation.messages",
                "vn.doingoai.reporting.figures.messages")) {
            keys.addAll(ResourceBundle.getBundle(
                            name,
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .keySet());
        }
        return keys;
    }

    private static Set<String> found(Pattern pattern, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(MessageFilesTest::read)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
