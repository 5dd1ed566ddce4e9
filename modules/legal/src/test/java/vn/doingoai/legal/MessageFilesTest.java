package vn.doingoai.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.legal.messages", Locale.forLanguageTag("vi"));

    @Test
    void everyKindLevelEffectEndingAndSortHasAName() {
        Stream.of(DocumentType.values()).forEach(type -> assertNamed("legal.type." + type));
        Stream.of(IssuerLevel.values()).forEach(level -> assertNamed("legal.level." + level));
        Stream.of(Effect.values()).forEach(effect -> assertNamed("legal.effect." + effect));
        Stream.of(Ending.values()).forEach(ending -> assertNamed("legal.ending." + ending));
        Stream.of(Ending.values()).forEach(ending -> assertNamed("legal.ending.by." + ending));
        Stream.of(LegalSort.values()).forEach(sort -> assertNamed("legal.sort." + sort));
    }

    @Test
    void citationsCallAKindWhatPagesCallIt() {
        Stream.of(DocumentType.values())
                .filter(type -> type != DocumentType.OTHER)
                .forEach(type ->
                        assertThat(VIETNAMESE.getString("legal.type." + type)).isEqualTo(type.words()));
    }

    private static void assertNamed(String key) {
        assertThat(VIETNAMESE.containsKey(key)).as(key).isTrue();
    }
}
