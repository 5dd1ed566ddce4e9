package vn.doingoai.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doingoai.administration.users.UserState;
import vn.doingoai.kernel.organisation.UnitKind;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.administration.messages", Locale.forLanguageTag("vi"));
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("vn.doingoai.administration.messages", Locale.ENGLISH);

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

    @ParameterizedTest
    @EnumSource
    void everyKindOfUnitHasAName(UnitKind kind) {
        assertThat(VIETNAMESE.containsKey("unit.kind." + kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAUserHasAName(UserState state) {
        assertThat(VIETNAMESE.containsKey("user.state." + state)).isTrue();
    }

    private static int placeholders(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}
