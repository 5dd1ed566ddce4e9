package vn.doingoai.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reporting/requests.xhtml?id=1&x=%20"})
    void goesOnToPathsOfThePortal(String address) {
        assertThat(LoginPage.isLocalPath(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "evil", "/a\r\nX: y", "/a\\b"})
    void followsNoAddressElsewhere(String address) {
        assertThat(LoginPage.isLocalPath(address)).isFalse();
    }
}
