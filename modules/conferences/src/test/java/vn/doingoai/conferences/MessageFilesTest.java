package vn.doingoai.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.conferences.messages", Locale.forLanguageTag("vi"));

    static Stream<String> namesOfConstants() {
        return Stream.of(
                        named("conference.role.", ConferenceRole.values()),
                        named("conference.kind.", ConferenceKind.values()),
                        named("conference.level.", ApprovalLevel.values()),
                        named("conference.source.", CostSource.values()),
                        named("conference.part.", PartKind.values()),
                        Arrays.stream(ConferenceState.values()).map(state -> "conference.state." + state.code()),
                        Arrays.stream(ConferenceState.values()).map(state -> "error.conference-" + state.code()),
                        Arrays.stream(ConferenceFilter.Order.values()).map(order -> "filter.order." + order.code()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> named(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(each -> prefix + each.name());
    }

    @ParameterizedTest
    @MethodSource("namesOfConstants")
    void everythingThatIsPutTogetherFromPartsHasAName(String key) {
        assertThat(VIETNAMESE.containsKey(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CF-01", "CF-02", "CF-03", "CF-04", "CF-05", "CF-06", "CF-07", "CF-08", "RES-08"})
    void everyRuleHasASentence(String rule) {
        assertThat(VIETNAMESE.containsKey("rule." + rule)).isTrue();
    }
}
