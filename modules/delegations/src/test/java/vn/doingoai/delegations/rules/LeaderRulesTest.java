package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-06, OUT-07. */
class LeaderRulesTest {
    private static final UUID CHAIR = new UUID(7, 7);

    /** Trips of the chair; the real one asks the database for a count over all units. */
    private record Trips(int others) implements TripHistory {
        @Override
        public int leaderTrips(UUID leader, int year, @Nullable UUID dossier) {
            assertThat(dossier).isEqualTo(TripFixture.DOSSIER);
            return leader.equals(CHAIR) && year == 2020 ? others : 0;
        }

        @Override
        public List<LaosExchange> laosExchanges(UUID unit, int fromYear, int toYear, @Nullable UUID dossier) {
            return List.of();
        }
    }

    @ParameterizedTest(name = "at most {0}, {1} other trips: {2}")
    @CsvSource({"2, 0, ''", "2, 1, ''", "2, 2, BLOCK", "2, 3, BLOCK", "3, 2, ''", "3, 3, BLOCK", "1, 1, BLOCK"})
    void aKeyLeaderMakesOnlySoManyTripsAYear(String most, int others, String outcome) {
        RuleSetting rule = TripFixture.rule("OUT-06").with("max", most);

        assertThat(TripFixture.outcome(new TripsOfKeyLeaders(rule).check(led().trip(), new Trips(others))))
                .isEqualTo(outcome);
    }

    @Test
    void theSentenceNamesTheLeaderAndTheTripsWithThisOne() {
        assertThat(new TripsOfKeyLeaders(TripFixture.rule("OUT-06")).check(led().trip(), new Trips(2)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo("leaderName");
                    assertThat(finding.arguments()).containsExactly("Trần Công B", "3", "2020", "2");
                });
    }

    @Test
    void aMemberCountsAsTheHeadDoesAndNobodyTwice() {
        TripsOfKeyLeaders rule = new TripsOfKeyLeaders(TripFixture.rule("OUT-06"));
        TripPerson chair = chair(true);

        assertThat(rule.check(TripFixture.outbound().member(chair).trip(), new Trips(2)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.field()).isEqualTo("members"));
        assertThat(rule.check(led().member(chair).trip(), new Trips(2))).hasSize(1);
    }

    @Test
    void privateTripsAndPeopleWhoAreNoKeyLeadersDoNotCount() {
        TripsOfKeyLeaders rule = new TripsOfKeyLeaders(TripFixture.rule("OUT-06"));

        assertThat(rule.check(led().as(null, Purpose.PRIVATE).trip(), new Trips(5)))
                .isEmpty();
        assertThat(rule.check(TripFixture.outbound().member(chair(false)).trip(), new Trips(5)))
                .isEmpty();
    }

    @ParameterizedTest(name = "at most {0}, of {1} (leader {2}) and {3} (leader {4}): {5}")
    @CsvSource({
        "1, Sở Du lịch, true, Sở Du lịch, true, BLOCK",
        "1, Sở Du lịch, true, sở  du lịch, true, BLOCK",
        "1, Sở Du lịch, true, Sở Y tế, true, ''",
        "1, Sở Du lịch, true, Sở Du lịch, false, ''",
        "1, Sở Du lịch, false, Sở Du lịch, false, ''",
        "1, '', true, '', true, ''",
        "2, Sở Du lịch, true, Sở Du lịch, true, ''"
    })
    void notTwoLeadersOfOneUnit(String most, String unit, boolean leads, String other, boolean leadsToo, String out) {
        TripFixture trip = TripFixture.outbound()
                .ledBy(TripFixture.person("A", "Giám đốc", unit, leads, null), LeaderRank.OTHER)
                .member(TripFixture.person("B", "Phó Giám đốc", other, leadsToo, null));

        assertThat(trip.outcome(new OneLeaderPerUnit(TripFixture.rule("OUT-07").with("max", most))))
                .isEqualTo(out);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "DEPARTMENT_HEAD, DEPARTMENT_HEAD, BLOCK",
        "DEPARTMENT_HEAD, DEPARTMENT_DEPUTY, ''",
        "DEPARTMENT_DEPUTY, DEPARTMENT_DEPUTY, BLOCK",
        "DEPARTMENT_HEAD, PROVINCIAL_LEADER_OTHER, ''",
        "DEPARTMENT_HEAD, , ''"
    })
    void theRankOfAHeadWhomTheRegisterDoesNotKnowCounts(String known, @Nullable LeaderRank rank, String outcome) {
        TripFixture trip = TripFixture.outbound()
                .ledBy(TripFixture.person("", "Giám đốc", "Sở Du lịch", false, null), rank)
                .member(TripFixture.person("C", "Chuyên viên", "Sở Du lịch", false, null))
                .member(TripFixture.person("B", "Phó Giám đốc", "Sở Du lịch", true, null));

        assertThat(trip.outcome(new OneLeaderPerUnit(TripFixture.rule("OUT-07").with("leaderRanks", known))))
                .isEqualTo(outcome);
    }

    @Test
    void theRankOfTheHeadMakesNoLeaderOfAMember() {
        TripFixture trip = TripFixture.outbound()
                .ledBy(TripFixture.person("A", "Giám đốc", "Sở Du lịch", false, null), LeaderRank.DEPARTMENT_HEAD)
                .member(TripFixture.person("C", "Chuyên viên", "Sở Du lịch", false, null));

        assertThat(trip.outcome(new OneLeaderPerUnit(TripFixture.rule("OUT-07"))))
                .isEmpty();
    }

    @Test
    void twoLeadersOfOneNameAreTwoWhereTheRegisterKnowsThem() {
        TripFixture trip = TripFixture.outbound()
                .member(TripFixture.person("Nguyễn Văn B", "Giám đốc", "Sở Du lịch", true, new UUID(8, 1)))
                .member(TripFixture.person("Nguyễn Văn B", "Phó Giám đốc", "Sở Du lịch", true, new UUID(8, 2)));

        assertThat(trip.outcome(new OneLeaderPerUnit(TripFixture.rule("OUT-07"))))
                .isEqualTo("BLOCK");
    }

    @Test
    void theHeadNamedAgainAmongTheMembersIsOnePerson() {
        TripPerson head = TripFixture.person("Trần Văn A", "Giám đốc", "Sở Du lịch", true, null);
        TripFixture trip = TripFixture.outbound()
                .ledBy(head, LeaderRank.DEPARTMENT_HEAD)
                .member(TripFixture.person("TRẦN VĂN A", "", "Sở Du lịch", true, null));

        assertThat(trip.outcome(new OneLeaderPerUnit(TripFixture.rule("OUT-07"))))
                .isEmpty();
    }

    @Test
    void eachUnitWithTwoLeadersIsNamed() {
        Trip trip = TripFixture.outbound()
                .member(TripFixture.person("B", "Giám đốc", "Sở Du lịch", true, null))
                .member(TripFixture.person("C", "Phó Giám đốc", "Sở Du lịch", true, null))
                .member(TripFixture.person("D", "Giám đốc", "Sở Y tế", true, null))
                .member(TripFixture.person("E", "Phó Giám đốc", "Sở Y tế", true, null))
                .trip();

        assertThat(new OneLeaderPerUnit(TripFixture.rule("OUT-07")).check(trip, TripHistory.NONE))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("Sở Du lịch", "Sở Y tế");
    }

    private static TripFixture led() {
        return TripFixture.outbound().ledBy(chair(true), LeaderRank.PC_CHAIR);
    }

    private static TripPerson chair(boolean key) {
        return new TripPerson("Trần Công B", "Chủ tịch UBND tỉnh", "UBND tỉnh", true, CHAIR, key, "trưởng đoàn");
    }
}
