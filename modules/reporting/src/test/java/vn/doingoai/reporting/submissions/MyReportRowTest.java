package vn.doingoai.reporting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.reporting.requests.RequestState;

class MyReportRowTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2019, 9, 14);

    @Test
    void daysLeftAreCountedToTheLastDayInTime() {
        MyReportRow row = row(RequestState.ISSUED, SubmissionState.DRAFT);
        assertThat(row.daysLeft(LocalDate.of(2019, 9, 9))).isEqualTo(5);
        assertThat(row.daysLeft(LAST_DAY)).isZero();
        assertThat(row.daysLeft(LocalDate.of(2019, 9, 15))).isEqualTo(-1);
    }

    @Test
    void onlyWhatTheUnitCanStillWriteWaitsForIt() {
        assertThat(row(RequestState.ISSUED, SubmissionState.NOT_STARTED).isWaiting())
                .isTrue();
        assertThat(row(RequestState.ISSUED, SubmissionState.DRAFT).isWaiting()).isTrue();
        assertThat(row(RequestState.ISSUED, SubmissionState.RETURNED).isWaiting())
                .isTrue();
        assertThat(row(RequestState.ISSUED, SubmissionState.SUBMITTED).isWaiting())
                .isFalse();
        assertThat(row(RequestState.ISSUED, SubmissionState.ACCEPTED).isWaiting())
                .isFalse();
        assertThat(row(RequestState.CLOSED, SubmissionState.DRAFT).isWaiting()).isFalse();
    }

    private static MyReportRow row(RequestState request, SubmissionState state) {
        return new MyReportRow(
                UUID.randomUUID(),
                "Báo cáo",
                "1234/UBND-SNgV",
                request,
                LAST_DAY.plusDays(1),
                LAST_DAY,
                state,
                false,
                0,
                18,
                "",
                false);
    }
}
