package vn.doingoai.rollup.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.published.RequestedReport;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.time.Period;

class NationalRequestTest {

    private static final Instant NOW = Instant.parse("2019-11-15T02:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2019, 12, 20);

    @Test
    void aLetterNeedsANumberBeforeItIsSent() {
        NationalRequest request = new NationalRequest(draft(""));
        assertThatThrownBy(() -> request.issue(NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("asking-number");
        assertThat(request.state()).isEqualTo(NationalRequestState.DRAFT);
    }

    @Test
    void whatWasSentIsNotRewritten() {
        NationalRequest request = issued();
        assertThatThrownBy(() -> request.change(draft("1/BNG-CNV")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("asking-state-issued");
    }

    @Test
    void theDeadlineMovesOnlyForward() {
        NationalRequest request = issued();
        assertThatThrownBy(() -> request.extend(DEADLINE)).isInstanceOf(InvalidInputException.class);
        request.extend(DEADLINE.plusDays(5));
        assertThat(request.deadline()).isEqualTo(DEADLINE.plusDays(5));
    }

    @Test
    void aProvinceKeepsTheLaterOfItsOwnDeadlineAndThatOfAll() {
        NationalRequest request = issued();
        AskedProvince province = new AskedProvince(request.id(), "gia-lai");
        assertThat(province.deadline(request)).isEqualTo(DEADLINE);
        province.extend(request, DEADLINE.plusDays(3));
        assertThat(province.deadline(request)).isEqualTo(DEADLINE.plusDays(3));
        request.extend(DEADLINE.plusDays(10));
        assertThat(province.deadline(request)).isEqualTo(DEADLINE.plusDays(10));
    }

    @Test
    void aReportIsGivenBackOnlyWithAReason() {
        AskedProvince province = new AskedProvince(UUID.randomUUID(), "gia-lai");
        assertThatThrownBy(() -> province.giveBack(UUID.randomUUID(), "  ", "Hà", NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("asking-reason");
    }

    @Test
    void aProvinceIsToldItsOwnLastDay() {
        NationalRequest request = issued();
        RequestedReport told = request.told(RequestedReport.Word.EXTENDED, DEADLINE.plusDays(3));
        assertThat(told.request()).isEqualTo(request.id());
        assertThat(told.deadline()).isEqualTo(DEADLINE.plusDays(3));
        assertThat(told.period()).isEqualTo(Period.year(2019));
    }

    @Test
    void nothingChangesAfterTheEnd() {
        NationalRequest request = issued();
        request.close(NOW);
        assertThatThrownBy(() -> request.extend(DEADLINE.plusDays(1)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("asking-state-closed");
    }

    private static NationalRequest issued() {
        NationalRequest request = new NationalRequest(draft("1234/BNG-CNV"));
        request.issue(NOW);
        return request;
    }

    private static NationalRequestDraft draft(String number) {
        return new NationalRequestDraft(
                "Báo cáo công tác đối ngoại năm 2019",
                number,
                LocalDate.of(2019, 11, 15),
                Period.year(2019),
                DEADLINE,
                "",
                List.of());
    }
}
