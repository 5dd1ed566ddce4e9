package vn.doingoai.administration.users;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.BusinessException;

class AdministratorsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> new Administrators(Set.of(FIRST)).requireAnotherThan(FIRST))
                .isInstanceOf(BusinessException.class)
                .hasMessage("last-administrator");
    }

    @Test
    void oneOfTwoMayGo() {
        assertThatCode(() -> new Administrators(Set.of(FIRST, SECOND)).requireAnotherThan(FIRST))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverIsNoAdministratorMayGoThoughThereIsOnlyOne() {
        assertThatCode(() -> new Administrators(Set.of(FIRST)).requireAnotherThan(SECOND))
                .doesNotThrowAnyException();
    }
}
