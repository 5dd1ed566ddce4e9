package vn.doingoai.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.partners.messages", Locale.forLanguageTag("vi"));
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("vn.doingoai.partners.messages", Locale.ENGLISH);

    @Test
    void vietnameseAndEnglishHaveTheSameKeysAndPlaceholders() {
        assertThat(VIETNAMESE.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        for (String key : VIETNAMESE.keySet()) {
            String text = VIETNAMESE.getString(key);
            assertThat(placeholders(ENGLISH.getString(key))).as(key).isEqualTo(placeholders(text));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void everyKindTierAndStateHasAName() {
        Stream.of(PartnerKind.values()).forEach(kind -> assertNamed("partner.kind." + kind));
        Stream.of(PartnerTier.values()).forEach(tier -> assertNamed("partner.tier." + tier));
        Stream.of(PartnerState.values()).forEach(state -> assertNamed("partner.state." + state));
    }

    private static void assertNamed(String key) {
        assertThat(VIETNAMESE.containsKey(key)).as(key).isTrue();
    }

    private static int placeholders(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}
