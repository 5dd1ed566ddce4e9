package vn.doingoai.delegations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.kernel.rules.RuleSetting;

/** OUT-03, OUT-04, OUT-05, OUT-16: who pays for what. */
class FundingRulesTest {

    @ParameterizedTest(name = "OUT-03: {0} {1} paid by {2}: {3}")
    @CsvSource({
        "STUDY_SURVEY, OTHER, PROVINCIAL_BUDGET, WARN",
        "STUDY_SURVEY, OTHER, CENTRAL_BUDGET, WARN",
        "STUDY_SURVEY, OTHER, PARTNER, ''",
        "STUDY_SURVEY, , PROVINCIAL_BUDGET, WARN",
        "OFFICIAL_VISIT, STUDY, PROVINCIAL_BUDGET, WARN",
        "OFFICIAL_VISIT, EXCHANGE, PROVINCIAL_BUDGET, WARN",
        ", SURVEY, PROVINCIAL_BUDGET, WARN",
        "OFFICIAL_VISIT, OTHER, PROVINCIAL_BUDGET, ''",
        ", , PROVINCIAL_BUDGET, ''",
        "STUDY_SURVEY, STUDY, SELF, ''"
    })
    void studyToursOnTheStateBudget(
            @Nullable DelegationCategory category, @Nullable Purpose purpose, FundingSource source, String outcome) {
        assertThat(TripFixture.outbound()
                        .as(category, purpose)
                        .paidBy(line(source, "vé máy bay"))
                        .outcome(new NoStudyTourOnStateBudget(TripFixture.rule("OUT-03"))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "OUT-03, {0}={1}: {2}")
    @CsvSource({
        "categories, TRAINING, ''",
        "stateBudget, CENTRAL_BUDGET, ''",
        "purposes, OTHER, WARN",
        "categories, STUDY_SURVEY, WARN"
    })
    void theProvinceSaysWhatAStudyTourIs(String parameter, String value, String outcome) {
        RuleSetting rule = TripFixture.rule("OUT-03").with(parameter, value);

        assertThat(TripFixture.outbound()
                        .as(DelegationCategory.STUDY_SURVEY, Purpose.OTHER)
                        .outcome(new NoStudyTourOnStateBudget(rule)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "OUT-04 and OUT-05: {0}")
    @EnumSource(FundingSource.class)
    void enterprisesNeverAndLoansOnlyForTheirPurpose(FundingSource source) {
        TripFixture trip = TripFixture.outbound()
                .paidBy(line(FundingSource.PROVINCIAL_BUDGET, "vé máy bay"), line(source, "ăn, ở"));
        LoansForTheirPurpose loans = new LoansForTheirPurpose(TripFixture.rule("OUT-05"));
        boolean bound = source == FundingSource.FOREIGN_LOAN || source == FundingSource.OTHER_GRANT;

        assertThat(trip.outcome(new NotPaidByEnterprise(TripFixture.rule("OUT-04"))))
                .isEqualTo(source == FundingSource.ENTERPRISE ? "BLOCK" : "");
        assertThat(trip.outcome(loans)).isEqualTo(bound ? "WARN" : "");
        assertThat(trip.funded(true, false).outcome(loans)).isEmpty();
    }

    @Test
    void anEnterpriseMayNotOrganiseEither() {
        assertThat(TripFixture.outbound()
                        .funded(false, true)
                        .outcome(new NotPaidByEnterprise(TripFixture.rule("OUT-04"))))
                .isEqualTo("BLOCK");
    }

    @Test
    void theProvinceSaysWhichSourcesAreBound() {
        RuleSetting rule = TripFixture.rule("OUT-05").with("sources", "PROGRAMME_PROJECT");

        assertThat(TripFixture.outbound()
                        .paidBy(line(FundingSource.PROGRAMME_PROJECT, "x"))
                        .outcome(new LoansForTheirPurpose(rule)))
                .isEqualTo("WARN");
        assertThat(TripFixture.outbound()
                        .paidBy(line(FundingSource.FOREIGN_LOAN, "x"))
                        .outcome(new LoansForTheirPurpose(rule)))
                .isEmpty();
    }

    @ParameterizedTest(name = "OUT-16: {0} “{1}”: {2}")
    @CsvSource({
        "PROVINCIAL_BUDGET, vé máy bay, ''",
        "PROVINCIAL_BUDGET, '  ', BLOCK",
        "PROVINCIAL_BUDGET, 'vé máy bay; đối tác chi ăn, ở', BLOCK",
        "PROVINCIAL_BUDGET, 'vé; phía bạn lo ăn, ở', BLOCK",
        "PARTNER, 'đối tác chi ăn, ở', ''",
        "PROVINCIAL_BUDGET, quà cho bạn, ''"
    })
    void everySourceSaysWhatItPays(FundingSource source, String item, String outcome) {
        assertThat(TripFixture.outbound()
                        .paidBy(line(source, item))
                        .outcome(new FundingIsItemised(TripFixture.rule("OUT-16"))))
                .isEqualTo(outcome);
    }

    @Test
    void noFundingAtAllAndTheProvincesWordForPartner() {
        RuleSetting rule = TripFixture.rule("OUT-16");

        assertThat(TripFixture.outbound().paidBy().outcome(new FundingIsItemised(rule)))
                .isEqualTo("BLOCK");
        assertThat(TripFixture.outbound()
                        .paidBy(new TripFunding.Line(FundingSource.PROVINCIAL_BUDGET, "vé", "chủ nhà"))
                        .outcome(new FundingIsItemised(rule.with("partnerWords", "chủ nhà"))))
                .isEqualTo("BLOCK");
    }

    private static TripFunding.Line line(FundingSource source, String item) {
        return new TripFunding.Line(source, item, "");
    }
}
