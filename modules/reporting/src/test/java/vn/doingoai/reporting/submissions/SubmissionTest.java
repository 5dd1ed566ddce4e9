package vn.doingoai.reporting.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.reporting.writing.Frame;

/** The life of a report: each act in each state, allowed or refused with the state's own sentence. */
class SubmissionTest {

    private static final Instant NOW = Instant.parse("2019-09-12T09:05:00Z");
    private static final Frame FRAME = new Frame("", "./.", List.of(), List.of());
    private static final SubmitDetails DETAILS =
            new SubmitDetails("15", LocalDate.of(2019, 9, 12), List.of("CHỦ TỊCH"), "Nguyễn Văn A");

    private static final Map<String, Consumer<Submission>> ACTS = Map.of(
            "start", report -> report.start(FRAME),
            "change", report -> report.change(FRAME),
            "write", Submission::needOpen,
            "submit", report -> report.submit(DETAILS, "Trần Văn Sơn", NOW, false),
            "withdraw", Submission::withdraw,
            "return", report -> report.giveBack("Thiếu số liệu", "Lê Thị Minh Anh", NOW),
            "accept", report -> report.accept("Lê Thị Minh Anh", NOW),
            "reopen", report -> report.reopen("Sửa số đoàn ra", "Lê Thị Minh Anh", NOW));

    /** State, act, and the state it leads to; what is not listed is refused. */
    private static final Map<String, SubmissionState> ALLOWED = Map.ofEntries(
            Map.entry("NOT_STARTED start", SubmissionState.DRAFT),
            Map.entry("DRAFT change", SubmissionState.DRAFT),
            Map.entry("DRAFT write", SubmissionState.DRAFT),
            Map.entry("DRAFT submit", SubmissionState.SUBMITTED),
            Map.entry("SUBMITTED withdraw", SubmissionState.DRAFT),
            Map.entry("SUBMITTED return", SubmissionState.RETURNED),
            Map.entry("SUBMITTED accept", SubmissionState.ACCEPTED),
            Map.entry("RETURNED change", SubmissionState.RETURNED),
            Map.entry("RETURNED write", SubmissionState.RETURNED),
            Map.entry("RETURNED submit", SubmissionState.RESUBMITTED),
            Map.entry("RESUBMITTED withdraw", SubmissionState.RETURNED),
            Map.entry("RESUBMITTED return", SubmissionState.RETURNED),
            Map.entry("RESUBMITTED accept", SubmissionState.ACCEPTED),
            Map.entry("ACCEPTED reopen", SubmissionState.RETURNED));

    static Stream<Arguments> everyActInEveryState() {
        return Stream.of(SubmissionState.values())
                .flatMap(state -> ACTS.keySet().stream().sorted().map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everyActInEveryState")
    void anActIsDoneOrRefusedAsTheStateSays(SubmissionState state, String act) {
        Submission report = in(state);
        SubmissionState expected = ALLOWED.get(state + " " + act);
        Consumer<Submission> doing = ACTS.getOrDefault(act, done -> {});
        if (expected == null) {
            assertThatThrownBy(() -> doing.accept(report))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            problem -> assertThat(problem.code()).isEqualTo("submission-" + state.code()));
            assertThat(report.state()).isEqualTo(state);
        } else {
            doing.accept(report);
            assertThat(report.state()).isEqualTo(expected);
        }
    }

    @Test
    void returningWithoutAReasonIsRefused() {
        Submission report = in(SubmissionState.SUBMITTED);
        assertThatThrownBy(() -> report.giveBack(" \u00a0", "ai đó", NOW))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        problem -> assertThat(problem.field()).isEqualTo("reason"));
        Submission accepted = in(SubmissionState.ACCEPTED);
        assertThatThrownBy(() -> accepted.reopen(" ", "ai đó", NOW)).isInstanceOf(InvalidInputException.class);
        assertThat(accepted.state()).isEqualTo(SubmissionState.ACCEPTED);
    }

    @Test
    void anAcceptedReportThatIsOpenedAgainTellsTheUnitWhyAndIsHandedInAgain() {
        Submission report = in(SubmissionState.ACCEPTED);
        report.reopen("Sửa số đoàn ra", "Lê Thị Minh Anh", NOW);
        assertThat(report.returnReason()).isEqualTo("Sửa số đoàn ra");
        report.submit(DETAILS, "Trần Văn Sơn", NOW, false);
        assertThat(report.state()).isEqualTo(SubmissionState.RESUBMITTED);
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        Submission report = in(SubmissionState.DRAFT);
        for (String number : List.of("", "15/BC", "mười lăm", "12345678901", "=1")) {
            SubmitDetails details = new SubmitDetails(number, DETAILS.date(), DETAILS.signerTitles(), "A");
            assertThatThrownBy(() -> report.submit(details, "ai đó", NOW, false))
                    .as(number)
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(report.state()).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void beingLateIsFlaggedAndNotRefused() {
        Submission report = in(SubmissionState.DRAFT);
        report.submit(DETAILS, "Trần Văn Sơn", NOW, true);
        assertThat(report.isLate()).isTrue();
        assertThat(report.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    private static Submission in(SubmissionState state) {
        Submission report = new Submission(UUID.randomUUID(), UUID.randomUUID(), 3);
        List<String> way = switch (state) {
            case NOT_STARTED -> List.of();
            case DRAFT -> List.of("start");
            case SUBMITTED -> List.of("start", "submit");
            case RETURNED -> List.of("start", "submit", "return");
            case RESUBMITTED -> List.of("start", "submit", "return", "submit");
            case ACCEPTED -> List.of("start", "submit", "accept");
        };
        way.forEach(act -> ACTS.getOrDefault(act, done -> {}).accept(report));
        return report;
    }
}
