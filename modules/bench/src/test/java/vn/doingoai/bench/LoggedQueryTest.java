package vn.doingoai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedQueryTest {

    private static final List<String> LOG = List.of(
            "bench:portal LOG:  execute S_1: select portal.enter($1, 'TENANT', '')",
            "bench:portal DETAIL:  Parameters: $1 = 'do-thu'",
            "bench:portal LOG:  execute <unnamed>: select d.*",
            "\t  from portal.delegation d where d.name = $1 and d.year = $2 limit $10",
            "bench:portal DETAIL:  Parameters: $1 = 'O''Neil, $2', $2 = '2019', $10 = NULL",
            "bench:other LOG:  execute <unnamed>: select 1 from portal.delegation",
            "bench:portal LOG:  execute <unnamed>: select 1 from portal.delegation_word");

    @Test
    void aQueryIsFoundWithItsValuesAndWithWhoAsked() {
        assertThat(LoggedQuery.of(LOG, "delegation"))
                .containsExactly(
                        new LoggedQuery(
                                "select portal.enter('do-thu', 'TENANT', '')",
                                "select d.*\n  from portal.delegation d where d.name = 'O''Neil, $2' and d.year = '2019' limit NULL"));
    }
}
