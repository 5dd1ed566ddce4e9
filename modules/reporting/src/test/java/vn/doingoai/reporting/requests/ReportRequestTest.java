package vn.doingoai.reporting.requests;

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
import vn.doingoai.kernel.time.Period;

/** The life of a request, and what "trước ngày 15/9" means. */
class ReportRequestTest {

    private static final Instant NOW = Instant.parse("2019-08-20T02:00:00Z");
    private static final LocalDate FIFTEENTH = LocalDate.of(2019, 9, 15);

    private static final Map<String, Consumer<ReportRequest>> ACTS = Map.of(
            "change", request -> request.change(draft("1/UBND", false)),
            "issue", request -> request.issue(NOW),
            "extend", request -> request.extend(FIFTEENTH.plusDays(5)),
            "close", request -> request.close(NOW));

    private static final Map<String, RequestState> ALLOWED = Map.of(
            "DRAFT change", RequestState.DRAFT,
            "DRAFT issue", RequestState.ISSUED,
            "ISSUED extend", RequestState.ISSUED,
            "ISSUED close", RequestState.CLOSED);

    static Stream<Arguments> everyActInEveryState() {
        return Stream.of(RequestState.values())
                .flatMap(state -> ACTS.keySet().stream().sorted().map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("everyActInEveryState")
    void anActIsDoneOrRefusedAsTheStateSays(RequestState state, String act) {
        ReportRequest request = in(state);
        RequestState expected = ALLOWED.get(state + " " + act);
        Consumer<ReportRequest> doing = ACTS.getOrDefault(act, done -> {});
        if (expected == null) {
            assertThatThrownBy(() -> doing.accept(request))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            problem -> assertThat(problem.code()).isEqualTo("request-state-" + state.code()));
        } else {
            doing.accept(request);
            assertThat(request.state()).isEqualTo(expected);
        }
    }

    @Test
    void beforeTheFifteenthMeansTheFourteenthIsTheLastDay() {
        ReportRequest request = new ReportRequest(draft("1/UBND", false));
        assertThat(request.lastDay()).isEqualTo(LocalDate.of(2019, 9, 14));
        assertThat(request.isLate(inHanoi("2019-09-14T23:59:59"))).isFalse();
        assertThat(request.isLate(inHanoi("2019-09-15T00:00:00"))).isTrue();
    }

    @Test
    void untilTheFifteenthMeansThatDayIsInTime() {
        ReportRequest request = new ReportRequest(draft("1/UBND", true));
        assertThat(request.isLate(inHanoi("2019-09-15T23:59:59"))).isFalse();
        assertThat(request.isLate(inHanoi("2019-09-16T00:00:00"))).isTrue();
    }

    @Test
    void aLetterNeedsANumberOnlyWhenItIsSent() {
        ReportRequest request = new ReportRequest(draft("", false));
        assertThatThrownBy(() -> request.issue(NOW))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        problem -> assertThat(problem.field()).isEqualTo("number"));
        assertThat(request.state()).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void aDeadlineNeverMovesForward() {
        ReportRequest request = in(RequestState.ISSUED);
        assertThatThrownBy(() -> request.extend(FIFTEENTH)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> request.extend(FIFTEENTH.minusDays(1))).isInstanceOf(InvalidInputException.class);
        assertThat(request.deadline()).isEqualTo(FIFTEENTH);
    }

    private static ReportRequest in(RequestState state) {
        ReportRequest request = new ReportRequest(draft("1/UBND", false));
        if (state != RequestState.DRAFT) {
            request.issue(NOW);
        }
        if (state == RequestState.CLOSED) {
            request.close(NOW);
        }
        return request;
    }

    private static RequestDraft draft(String number, boolean inclusive) {
        return new RequestDraft(
                "Báo cáo năm 2019",
                number,
                LocalDate.of(2019, 8, 20),
                UUID.randomUUID(),
                Period.year(2019),
                FIFTEENTH,
                inclusive,
                List.of(),
                "",
                List.of());
    }

    private static Instant inHanoi(String time) {
        return Instant.parse(time + "Z").minusSeconds(7 * 3600);
    }
}
