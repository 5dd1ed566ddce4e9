package vn.doingoai.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doingoai.administration.users.UserState;
import vn.doingoai.kernel.organisation.UnitKind;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.administration.messages", Locale.forLanguageTag("vi"));

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
}
