package vn.doingoai.conferences.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doingoai.conferences.ConferenceFixture.START;
import static vn.doingoai.conferences.ConferenceFixture.conference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doingoai.conferences.ApprovalLevel;
import vn.doingoai.conferences.ConferenceFixture;
import vn.doingoai.conferences.ConferenceKind;
import vn.doingoai.conferences.ConferenceRole;
import vn.doingoai.conferences.ConferenceState;
import vn.doingoai.conferences.CountryShare;
import vn.doingoai.conferences.PartKind;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleCatalogue;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.time.DateSpan;

/** Each rule below, at and above its limit, and with another limit than the usual one. */
class ConferenceRulesTest {

    private static RuleSetting setting(String rule) {
        return RuleCatalogue.load().get(rule).setting();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIME_MINISTER, 41, true", "PRIME_MINISTER, 40, true", "PRIME_MINISTER, 39, false",
        "PROVINCE_CHAIR, 31, true", "PROVINCE_CHAIR, 30, true", "PROVINCE_CHAIR, 29, false",
        "DFA_DIRECTOR_AUTHORISED, 30, true", "HEAD_OF_AGENCY, 29, false"
    })
    void cf01TheDossierIsThereInTime(ApprovalLevel level, int daysBefore, boolean inTime) {
        ConferenceFixture fixture = conference().askedOf(level).received(START.minusDays(daysBefore));
        assertThat(new DossierInTime(setting("CF-01")).check(fixture.facts()).isEmpty())
                .isEqualTo(inTime);
    }

    @Test
    void cf01TodayCountsWhileNothingWasHandedIn() {
        var rule = new DossierInTime(setting("CF-01"));
        assertThat(rule.check(conference().on(START.minusDays(30)).facts())).isEmpty();
        assertThat(rule.check(conference().on(START.minusDays(29)).facts()))
                .extracting(Finding::arguments)
                .containsExactly(List.of("30"));
    }

    @Test
    void cf01TheProvincesOwnNumberDecides() {
        var rule = new DossierInTime(setting("CF-01").with("daysOther", "20"));
        assertThat(rule.check(conference().received(START.minusDays(20)).facts()))
                .isEmpty();
        assertThat(rule.check(conference().received(START.minusDays(19)).facts()))
                .hasSize(1);
    }

    @Test
    void cf01SaysNothingWithoutADayOrWithoutAPermit() {
        var rule = new DossierInTime(setting("CF-01"));
        ConferenceFixture late = conference().received(START.minusDays(1));
        assertThat(rule.check(late.facts())).hasSize(1);
        YearMonth may = YearMonth.of(2020, 5);
        assertThat(rule.check(late.at(DateSpan.months(may, may)).facts())).isEmpty();
        assertThat(rule.check(late.as(ConferenceRole.ATTENDEE).facts())).isEmpty();
        assertThat(rule.check(late.of(ConferenceKind.PRESS_CONFERENCE).facts())).isEmpty();
    }

    @Test
    void cf02NothingIsMissingInADossierThatWasHandedIn() {
        var rule = new DossierComplete(setting("CF-02"));
        ConferenceFixture none = conference().in(ConferenceState.PROPOSED);
        assertThat(rule.check(none.facts()))
                .extracting(Finding::arguments)
                .containsExactly(List.of("công văn xin phép; đề án tổ chức"));
        ConferenceFixture both = none.withParts(false, PartKind.PROJECT, PartKind.REQUEST_LETTER);
        assertThat(rule.check(both.facts())).isEmpty();
        assertThat(rule.check(none.in(ConferenceState.PLANNED).facts())).isEmpty();
    }

    @Test
    void cf02OpinionsBelongToItWhereTheyAreRequired() {
        var rule = new DossierComplete(setting("CF-02"));
        ConferenceFixture asked = conference().in(ConferenceState.APPRAISING);
        assertThat(rule.check(asked.withParts(true, PartKind.PROJECT, PartKind.REQUEST_LETTER)
                        .facts()))
                .extracting(Finding::arguments)
                .containsExactly(List.of("ý kiến của các cơ quan liên quan"));
        assertThat(rule.check(asked.withParts(true, PartKind.PROJECT, PartKind.REQUEST_LETTER, PartKind.OPINIONS)
                        .facts()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, 14, true", "15, 15, true", "15, 16, false", "7, 7, true", "7, 8, false"})
    void cf03AgenciesAnswerInTime(String days, int taken, boolean inTime) {
        var rule = new OpinionsInTime(setting("CF-03").with("days", days));
        LocalDate asked = LocalDate.of(2020, 3, 1);
        ConferenceFixture answered = conference().consulted(asked, asked.plusDays(taken));
        assertThat(rule.check(answered.facts()).isEmpty()).isEqualTo(inTime);
        ConferenceFixture waiting = conference().consulted(asked, null).on(asked.plusDays(taken));
        assertThat(rule.check(waiting.facts()).isEmpty()).isEqualTo(inTime);
    }

    @ParameterizedTest
    @EnumSource
    void cf04MinistersAndMattersOfStateAreForThePrimeMinister(ApprovalLevel level) {
        var rule = new RightAuthority(setting("CF-04"));
        int expected = level == ApprovalLevel.PRIME_MINISTER ? 0 : 1;
        ConferenceFixture asked = conference().askedOf(level);
        assertThat(rule.check(asked.facts())).isEmpty();
        assertThat(rule.check(asked.withMinisters().facts())).hasSize(expected);
        assertThat(rule.check(asked.onMattersOfState().facts())).hasSize(expected);
    }

    @ParameterizedTest
    @EnumSource
    void cf05PressAndPartyConferencesAreOutOfScope(ConferenceKind kind) {
        var rule = new InScope(setting("CF-05"));
        boolean outside = kind == ConferenceKind.PRESS_CONFERENCE || kind == ConferenceKind.PARTY_CONFERENCE;
        assertThat(rule.check(conference().of(kind).facts())).hasSize(outside ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"15, 14, true", "15, 15, true", "15, 16, false", "30, 30, true", "30, 31, false"})
    void cf06TheReportFollowsInTime(String days, int taken, boolean inTime) {
        var rule = new ReportInTime(setting("CF-06").with("days", days));
        LocalDate last = START.plusDays(1);
        assertThat(rule.check(conference().reportedOn(last.plusDays(taken)).facts())
                        .isEmpty())
                .isEqualTo(inTime);
        ConferenceFixture waiting = conference().in(ConferenceState.HELD).on(last.plusDays(taken));
        assertThat(rule.check(waiting.facts()).isEmpty()).isEqualTo(inTime);
        assertThat(rule.check(waiting.in(ConferenceState.PERMITTED).facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-04-08, 1", "2021-04-09, 0", "2023-12-31, 0", "2024-01-01, 1"})
    void cf07TheAuthorisationIsInForceOnTheDayOfThePermit(LocalDate permitted, int findings) {
        var rule = new AuthorisedApprover(
                setting("CF-07").with("from", "2021-04-09").with("to", "2023-12-31"));
        ConferenceFixture asked =
                conference().askedOf(ApprovalLevel.DFA_DIRECTOR_AUTHORISED).permittedOn(permitted);
        assertThat(rule.check(asked.facts())).hasSize(findings);
        assertThat(rule.check(asked.askedOf(ApprovalLevel.PROVINCE_CHAIR).facts()))
                .isEmpty();
    }

    @Test
    void cf08WhatWasPermittedStays() {
        var rule = new SameAsPermitted(setting("CF-08"));
        ConferenceFixture permitted = conference().permittedOn(START.minusDays(40));
        assertThat(rule.check(conference().facts())).isEmpty();
        assertThat(rule.check(permitted.facts())).isEmpty();
        assertThat(rule.check(permitted.foreigners(26).facts())).hasSize(1);
        DateSpan later = DateSpan.days(START.plusDays(1), START.plusDays(2));
        assertThat(rule.check(permitted.at(later).facts())).hasSize(1);
    }

    @Test
    void res08ForeignersAreThoseOfTheCountriesTogether() {
        var rule = new CountriesAddUp(setting("RES-08"));
        CountryShare laos = new CountryShare("LA", 10);
        CountryShare thailand = new CountryShare("TH", 15);
        assertThat(rule.check(conference().foreigners(25, laos, thailand).facts()))
                .isEmpty();
        assertThat(rule.check(conference().foreigners(24, laos, thailand).facts()))
                .extracting(Finding::arguments)
                .containsExactly(List.of("24", "25"));
        assertThat(rule.check(conference().foreigners(26, laos, thailand).facts()))
                .hasSize(1);
        assertThat(rule.check(conference().foreigners(null, laos).facts())).hasSize(1);
        assertThat(rule.check(conference().foreigners(25).facts())).isEmpty();
    }
}
