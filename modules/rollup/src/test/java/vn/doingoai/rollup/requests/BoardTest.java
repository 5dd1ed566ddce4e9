package vn.doingoai.rollup.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.time.TenantClock;

class BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 10);
    private static final LocalDate DEADLINE = LocalDate.of(2019, 12, 20);
    private static final UUID GIVEN_BACK = UUID.randomUUID();

    private final BoardRow missing = row("thanh-hoa", null, null, null);
    private final BoardRow inTime =
            row("gia-lai", LocalDate.of(2019, 12, 20), answer(UUID.randomUUID(), LocalDate.of(2020, 1, 5), true), null);
    private final BoardRow late = row(
            "quang-ngai",
            LocalDate.of(2019, 12, 27),
            answer(GIVEN_BACK, LocalDate.of(2019, 12, 27), false),
            GIVEN_BACK);
    private final BoardRow corrected = row(
            "quang-binh",
            LocalDate.of(2019, 12, 1),
            answer(UUID.randomUUID(), LocalDate.of(2019, 12, 24), true),
            GIVEN_BACK);
    private final Board board = new Board(List.of(missing, inTime, late, corrected));

    @Test
    void whatWasGivenBackWaitsForTheCorrectionAndNoLonger() {
        assertThat(missing.state()).isEqualTo(ProvinceState.ASKED);
        assertThat(late.state()).isEqualTo(ProvinceState.RETURNED);
        assertThat(corrected.state()).isEqualTo(ProvinceState.PUBLISHED);
    }

    @Test
    void lateIsTheFirstPublicationNotItsCorrection() {
        assertThat(missing.daysLate()).isEqualTo(21);
        assertThat(inTime.daysLate()).isZero();
        assertThat(late.daysLate()).isEqualTo(7);
        assertThat(List.of(missing.overdue(), late.overdue())).containsExactly(true, false);
    }

    @Test
    void theNumbersOverTheBoard() {
        assertThat(board.published()).isEqualTo(2);
        assertThat(board.overdue()).isEqualTo(1);
        assertThat(board.corrected()).isEqualTo(2);
        assertThat(board.count(ProvinceState.RETURNED)).isEqualTo(1);
    }

    @Test
    void rowsAreNarrowedAndPutInOrder() {
        assertThat(names("", null, false, Board.Order.PROVINCE))
                .containsExactly("Gia Lai", "Quảng Bình", "Quảng Ngãi", "Thanh Hóa");
        assertThat(names("", null, false, Board.Order.STATE))
                .containsExactly("Thanh Hóa", "Quảng Ngãi", "Gia Lai", "Quảng Bình");
        assertThat(names("", null, false, Board.Order.LATE)).startsWith("Thanh Hóa", "Quảng Ngãi");
        assertThat(names("", null, false, Board.Order.PUBLISHED))
                .containsExactly("Gia Lai", "Quảng Ngãi", "Quảng Bình", "Thanh Hóa");
        assertThat(names("quang", null, false, Board.Order.PROVINCE)).containsExactly("Quảng Bình", "Quảng Ngãi");
        assertThat(names("tay nguyen", null, false, Board.Order.PROVINCE)).containsExactly("Gia Lai");
        assertThat(names("", ProvinceState.RETURNED, false, Board.Order.PROVINCE))
                .containsExactly("Quảng Ngãi");
        assertThat(names("", null, true, Board.Order.PROVINCE)).containsExactly("Thanh Hóa");
    }

    private List<String> names(String words, @Nullable ProvinceState state, boolean overdue, Board.Order order) {
        return board.narrowed(words, state, overdue, order).rows().stream()
                .map(row -> row.province().name())
                .toList();
    }

    private static BoardRow row(
            String tenant, @Nullable LocalDate first, BoardRow.@Nullable Answer answer, @Nullable UUID givenBack) {
        return new BoardRow(
                Provinces.of(tenant, DEADLINE).orElseThrow(),
                DEADLINE,
                first == null ? null : at(first),
                answer,
                givenBack == null ? null : new BoardRow.Returned(givenBack, "Sai số liệu", "Hà", at(DEADLINE)),
                null,
                TODAY);
    }

    private static BoardRow.Answer answer(UUID publication, LocalDate day, boolean corrects) {
        return new BoardRow.Answer(UUID.randomUUID(), publication, "412/BC-SNgV", day, at(day), corrects);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(TenantClock.ZONE).toInstant();
    }
}
