package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Purpose;

/** OUT-01, OUT-02, OUT-14, OUT-15, OUT-17: what must be said. */
class StatementRulesTest {

    @ParameterizedTest(name = "OUT-01: {0}, “{1}”, {2} partners: {3}")
    @CsvSource({
        "OTHER, Làm việc, 1, ''",
        "OTHER, Làm việc, 2, ''",
        ", Làm việc, 1, purpose",
        "OTHER, ' ', 1, content",
        "OTHER, Làm việc, 0, partners"
    })
    void purposeContentAndPartners(@Nullable Purpose purpose, String content, int partners, String field) {
        TripPartner[] met = new TripPartner[partners];
        Arrays.fill(met, new TripPartner("Tỉnh Nakhon Phanom", "TH"));
        Trip trip = TripFixture.outbound()
                .as(DelegationCategory.OFFICIAL_VISIT, purpose)
                .about(content)
                .meeting(met)
                .trip();

        assertThat(new PurposeIsStated(TripFixture.rule("OUT-01")).check(trip, TripHistory.NONE))
                .extracting(finding -> finding.severity() + " " + finding.field())
                .isEqualTo(field.isEmpty() ? List.of() : List.of("BLOCK " + field));
    }

    @ParameterizedTest(name = "OUT-02, at least {0}: {1} characters: {2}")
    @CsvSource({"50, 0, BLOCK", "50, 49, BLOCK", "50, 50, ''", "50, 51, ''", "10, 9, BLOCK", "10, 10, ''", "0, 0, BLOCK"
    })
    void aReasonOfSomeLength(String least, int length, String outcome) {
        assertThat(TripFixture.outbound()
                        .because("x".repeat(length) + "  ")
                        .outcome(new NeedIsJustified(TripFixture.rule("OUT-02").with("minimumLength", least))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "OUT-14: quarter {0}: {1}")
    @CsvSource({"1, ''", "4, ''", ", BLOCK"})
    void theQuarter(@Nullable Integer quarter, String outcome) {
        assertThat(TripFixture.outbound().inQuarter(quarter).outcome(new QuarterIsGiven(TripFixture.rule("OUT-14"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "OUT-15: “{0}”: {1}")
    @CsvSource({
        "Chủ tịch UBND tỉnh, ''",
        "Phó Giám đốc Sở Du lịch, ''",
        "lãnh đạo tỉnh, BLOCK",
        "LÃNH ĐẠO  UBND TỈNH, BLOCK",
        "Lãnh đạo Sở, BLOCK",
        "Lãnh đạo, BLOCK",
        "Lãnh đạo Sở Du lịch, ''",
        "' ', BLOCK"
    })
    void aPostAndNotJustALeader(String post, String outcome) {
        TripFixture trip =
                TripFixture.outbound().ledBy(TripFixture.person("", post, "", false, null), LeaderRank.OTHER);

        assertThat(trip.outcome(new DefinitePost(TripFixture.rule("OUT-15")))).isEqualTo(outcome);
    }

    @Test
    void theProvinceSaysWhichPostsAreVagueAndAResultWithoutPostIsLeftToItsOwnRule() {
        TripPerson leader = TripFixture.person("", "Lãnh đạo tỉnh", "", false, null);
        DefinitePost rule = new DefinitePost(TripFixture.rule("OUT-15").with("denied", "đồng chí lãnh đạo"));

        assertThat(TripFixture.outbound().ledBy(leader, null).outcome(rule)).isEmpty();
        assertThat(TripFixture.outbound()
                        .ledBy(TripFixture.person("", "Đồng chí lãnh đạo", "", false, null), null)
                        .outcome(rule))
                .isEqualTo("BLOCK");
        assertThat(TripFixture.result()
                        .ledBy(TripFixture.person("A", "", "", false, null), null)
                        .outcome(rule))
                .isEmpty();
    }

    @Test
    void everyNamedMemberHasATask() {
        TaskOfEachMember rule = new TaskOfEachMember(TripFixture.rule("OUT-17"));
        TripFixture trip = TripFixture.outbound();
        assertThat(trip.outcome(rule)).isEmpty();

        trip.member(TripFixture.person("B", "Chuyên viên", "", false, null));
        trip.member(new TripPerson("", "", "", false, null, false, ""));
        assertThat(trip.outcome(rule)).isEmpty();

        trip.member(new TripPerson("C", "Chuyên viên", "", false, null, false, " "));
        assertThat(trip.outcome(rule)).isEqualTo("WARN");
    }
}
