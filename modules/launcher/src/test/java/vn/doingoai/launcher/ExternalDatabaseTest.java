package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postgres://own:pw@db/portal                          | jdbc:postgresql://db/portal      | own | pw
                    postgresql://own:p%40+w@db:5433/portal               | jdbc:postgresql://db:5433/portal | own | p@+w
                    jdbc:postgresql://db/portal?user=own&password=pw     | jdbc:postgresql://db/portal      | own | pw
                    postgres://own:pw@db/portal?sslmode=require          | jdbc:postgresql://db/portal?sslmode=require | own | pw
                    postgres://own@[::1]:5432/portal                     | jdbc:postgresql://[::1]:5432/portal | own | ''
                    """)
    void bothFormsOfAnAddressAreRead(String address, String url, String user, String password) {
        assertThat(ExternalDatabase.parse(address, "app", "nation"))
                .isEqualTo(new Database(url, user, password, "app", "nation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "portal", "mysql://u:p@db/portal", "postgres://u:p@db", "postgres://db/portal", "a b"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> ExternalDatabase.parse(address, "app", "nation"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("postgres://user:password@host:5432/database");
    }

    @Test
    void theApplicationsAddressKeepsTheParametersItHas() {
        assertThat(new Database("jdbc:postgresql://db/portal?sslmode=require", "o", "p", "a", "n").applicationUrl())
                .startsWith("jdbc:postgresql://db/portal?sslmode=require&stringtype=unspecified");
    }

    @Test
    void printedItShowsNoPassword() {
        assertThat(new Database("jdbc:postgresql://db/portal", "own", "hidden", "secret", "secret").toString())
                .doesNotContain("hidden", "secret");
    }
}
