package vn.doingoai.administration.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.UnitKind;

class UserDetailsTest {

    private static UserDetails user(String username, String fullName, String email) {
        return new UserDetails(username, fullName, email, new UUID(0, 1), Role.UNIT_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngason.canbo", "abc", "a1_b-c.d", " NgaSon.CanBo "})
    void aUserNameOfPlainLettersAndPartsIsTaken(String username) {
        assertThat(user(username, "Mai Đình Hiếu", "").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1abc", "nga sơn", "ngasơn", "a..b", ".abc", "abc.", "a@b.vn"})
    void anyOtherUserNameIsNot(String username) {
        assertThat(user(username, "Mai Đình Hiếu", "").problems())
                .extracting(InvalidInputException::field)
                .containsExactly("username");
    }

    @ParameterizedTest
    @CsvSource({"hieu@thanhhoa.gov.vn, 0", "hieu@localhost, 1", "@thanhhoa.gov.vn, 1", "hieu@a..vn, 1", "a b@c.vn, 1"})
    void anAddressHasTwoParts(String email, int problems) {
        assertThat(user("ngason.canbo", "Mai Đình Hiếu", email).problems()).hasSize(problems);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(new UserDetails("", "", "x", new UUID(0, 1), Role.MINISTRY_OFFICER).problems())
                .extracting(InvalidInputException::field)
                .containsExactly("username", "fullName", "email", "role");
    }

    @Test
    void nobodyInADistrictSeesTheWholeProvince() {
        assertThat(Placement.allows(Role.PROVINCE_OFFICER, UnitKind.DISTRICT.name()))
                .isFalse();
        assertThat(Placement.allows(Role.UNIT_HEAD, UnitKind.DISTRICT.name())).isTrue();
        assertThat(Placement.allows(Role.PROVINCE_OFFICER, UnitKind.DEPARTMENT.name()))
                .isTrue();
    }
}
