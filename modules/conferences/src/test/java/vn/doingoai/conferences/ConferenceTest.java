package vn.doingoai.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doingoai.conferences.ConferenceFixture.START;
import static vn.doingoai.conferences.ConferenceFixture.UNIT;
import static vn.doingoai.conferences.ConferenceFixture.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.time.DateSpan;

/** The life of a conference. */
class ConferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static final Decision PERMIT = new Decision("12/QĐ-UBND", LocalDate.of(2020, 4, 1));
    private static final Decision REPORT = new Decision("15/BC-UBND", LocalDate.of(2020, 6, 1));
    private static final Map<String, Consumer<Conference>> STEPS = Map.of(
            "propose", each -> each.propose(TODAY),
            "appraise", Conference::appraise,
            "return", each -> each.giveBack("Thiếu đề án"),
            "permit", each -> each.permit(PERMIT),
            "refuse", each -> each.refuse("Trùng lịch"),
            "hold", Conference::hold,
            "report", each -> each.report(REPORT),
            "reopen", Conference::reopen,
            "cancel", Conference::cancel);

    private static Conference after(String... steps) {
        Conference conference = new Conference(UNIT, conference().details());
        for (String step : steps) {
            take(conference, step);
        }
        return conference;
    }

    private static void take(Conference conference, String step) {
        Objects.requireNonNull(STEPS.get(step)).accept(conference);
    }

    @Test
    void itGoesFromPlanToReport() {
        Conference conference = after("propose", "appraise", "permit", "hold", "report");
        assertThat(conference.state()).isEqualTo(ConferenceState.REPORTED);
        assertThat(conference.details().dossier().received()).isEqualTo(TODAY);
        assertThat(conference.permit()).isEqualTo(PERMIT);
        assertThat(conference.report()).isEqualTo(REPORT);
        assertThat(conference.terms()).isEqualTo(PermittedTerms.of(conference.details()));
    }

    @Test
    void aDossierThatIsGivenBackIsPlannedAgainAndSaysWhy() {
        Conference conference = after("propose", "appraise", "return");
        assertThat(conference.state()).isEqualTo(ConferenceState.PLANNED);
        assertThat(conference.refusal()).isEqualTo("Thiếu đề án");
        take(conference, "propose");
        assertThat(conference.refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', appraise",
        "'', permit",
        "'', report",
        "'', reopen",
        "propose, propose",
        "propose, hold",
        "propose, report",
        "propose permit, propose",
        "propose permit, refuse",
        "propose refuse, permit",
        "propose refuse, cancel",
        "hold, cancel",
        "hold, hold",
        "hold report, hold",
        "cancel, propose",
        "cancel, hold"
    })
    void otherStepsAreRefusedByWhereItStands(String taken, String next) {
        Conference conference = after(taken.isEmpty() ? new String[0] : taken.split(" ", -1));
        ConferenceState before = conference.state();
        assertThatThrownBy(() -> take(conference, next))
                .isInstanceOf(BusinessException.class)
                .extracting("code")
                .isEqualTo("conference-" + before.code());
        assertThat(conference.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"propose refuse", "hold report", "cancel"})
    void whatIsClosedIsNotRewritten(String taken) {
        Conference conference = after(taken.split(" ", -1));
        assertThatThrownBy(() -> conference.change(conference().details())).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatWasReportedIsOpenedAgainToBeCorrected() {
        assertThat(after("hold", "report", "reopen").state()).isEqualTo(ConferenceState.HELD);
    }

    @Test
    void somebodyElsesConferenceNeedsNoPermit() {
        var attended =
                new Conference(UNIT, conference().as(ConferenceRole.ATTENDEE).details());
        assertThatThrownBy(() -> attended.propose(TODAY)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aReasonAndANumberMustBeThere() {
        Conference proposed = after("propose");
        assertThatThrownBy(() -> proposed.refuse(" \u00A0"))
                .isInstanceOf(InvalidInputException.class)
                .extracting("field")
                .isEqualTo("reason");
        assertThatThrownBy(() -> proposed.permit(new Decision(" ", TODAY)))
                .isInstanceOf(InvalidInputException.class)
                .extracting("field")
                .isEqualTo("number");
    }

    @Test
    void itsTimeLiesInItsYear() {
        assertThatThrownBy(() -> new Conference(
                        UNIT,
                        conference()
                                .at(DateSpan.days(START.minusYears(1), START.minusYears(1)))
                                .details()))
                .isInstanceOf(InvalidInputException.class)
                .extracting("field")
                .isEqualTo("when");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        ConferenceDetails details = conference()
                .withParts(true, PartKind.OPINIONS, PartKind.REQUEST_LETTER)
                .details();
        assertThat(new Conference(UNIT, details).details()).isEqualTo(details);
    }

    @Test
    void aReasonStaysWhileItsFindingDoes() {
        Conference conference = after();
        Finding late = new Finding("CF-01", Severity.WARN, "received", "rule.CF-01", List.of("30"));
        conference.judge(List.of(late), UUID.randomUUID(), "Phan Thị Hoa", Instant.EPOCH);
        assertThat(conference.findings()).allMatch(Judged::stops);
        conference.explain(Map.of("CF-01", "Đối tác đổi lịch"), "Phan Thị Hoa", Instant.EPOCH);
        conference.judge(List.of(late), UUID.randomUUID(), "Phan Thị Hoa", Instant.EPOCH);
        assertThat(conference.findings()).extracting(Judged::reason).containsExactly("Đối tác đổi lịch");
        assertThat(conference.findings()).noneMatch(Judged::stops);
        Finding other = new Finding("CF-01", Severity.WARN, "received", "rule.CF-01", List.of("40"));
        conference.judge(List.of(other), UUID.randomUUID(), "Phan Thị Hoa", Instant.EPOCH);
        assertThat(conference.findings()).allMatch(Judged::stops);
    }
}
