package vn.doingoai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vn.doingoai.ui.messages", "vn.doingoai.ui.faces"})
    void vietnameseAndEnglishHaveTheSameKeysAndPlaceholders(String bundle) {
        var vietnamese = ResourceBundle.getBundle(bundle, Locale.forLanguageTag("vi"));
        var english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
        assertThat(vietnamese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        for (var key : vietnamese.keySet()) {
            assertThat(placeholders(english.getString(key))).as(key).isEqualTo(placeholders(vietnamese.getString(key)));
            assertThat(vietnamese.getString(key))
                    .as(key)
                    .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        }
    }

    private static int placeholders(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}
