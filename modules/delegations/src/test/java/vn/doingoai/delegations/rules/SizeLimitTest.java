package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-08. */
class SizeLimitTest {

    @ParameterizedTest(name = "{1} people led by {0}: {2}")
    @CsvSource({
        "PC_CHAIR, 9, ''",
        "PC_CHAIR, 10, ''",
        "PC_CHAIR, 11, BLOCK",
        "PARTY_SECRETARY, 10, ''",
        "PARTY_SECRETARY, 11, BLOCK",
        "COUNCIL_CHAIR, 11, BLOCK",
        "PROVINCIAL_LEADER_OTHER, 8, BLOCK",
        "DEPARTMENT_HEAD, 6, ''",
        "DEPARTMENT_HEAD, 7, ''",
        "DEPARTMENT_HEAD, 8, BLOCK",
        ", 8, BLOCK",
        ", , ''"
    })
    void theRankOfTheHeadDecides(@Nullable LeaderRank rank, @Nullable Integer people, String outcome) {
        assertThat(ledBy(rank).ofSize(people).outcome(new SizeLimit(TripFixture.rule("OUT-08"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}={1}, {3} people led by {2}: {4}")
    @CsvSource({
        "maxTop, 12, PC_CHAIR, 12, ''",
        "maxTop, 12, PC_CHAIR, 13, BLOCK",
        "maxOther, 3, OTHER, 3, ''",
        "maxOther, 3, OTHER, 4, BLOCK",
        "topRanks, PARTY_SECRETARY, PC_CHAIR, 8, BLOCK",
        "countHead, false, OTHER, 6, ''",
        "countHead, false, OTHER, 7, BLOCK"
    })
    void theProvincesParametersDecide(String parameter, String value, LeaderRank rank, int people, String outcome) {
        RuleSetting rule = TripFixture.rule("OUT-08").with(parameter, value);

        assertThat(ledBy(rank).ofSize(people).outcome(new SizeLimit(rule))).isEqualTo(outcome);
    }

    @Test
    void theSentenceSaysHowManyOfHowManyAndWhoLeads() {
        var found = new SizeLimit(TripFixture.rule("OUT-08"))
                .check(ledBy(LeaderRank.PC_CHAIR).ofSize(11).trip(), TripHistory.NONE);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("memberCount");
            assertThat(finding.arguments()).containsExactly("11", "10", "Chủ tịch UBND tỉnh");
        });
    }

    @Test
    void membersWhoAreNamedCountWhenTheyAreMoreThanTheNumberSays() {
        TripFixture trip = ledBy(LeaderRank.OTHER).ofSize(2);
        for (int i = 0; i < 7; i++) {
            trip.member(TripFixture.person("Thành viên " + i, "", "", false, null));
        }

        assertThat(trip.outcome(new SizeLimit(TripFixture.rule("OUT-08")))).isEqualTo("BLOCK");
    }

    @Test
    void linesThatNameNobodyDoNotCount() {
        TripFixture trip = ledBy(LeaderRank.OTHER).ofSize(2);
        for (int i = 0; i < 6; i++) {
            trip.member(TripFixture.person("Thành viên " + i, "", "", false, null));
        }
        trip.member(TripFixture.person("", " ", "", false, null));

        assertThat(trip.outcome(new SizeLimit(TripFixture.rule("OUT-08")))).isEmpty();
    }

    private static TripFixture ledBy(@Nullable LeaderRank rank) {
        return TripFixture.outbound()
                .ledBy(TripFixture.person("Trần Văn A", "Chủ tịch UBND tỉnh", "UBND tỉnh", false, null), rank);
    }
}
