package vn.doingoai.delegations.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;

class PrivateTripTest {
    private static final LocalDate START = LocalDate.of(2019, 5, 1);

    @Test
    void itIsPermittedByADocumentAndEnds() {
        PrivateTrip trip = new PrivateTrip(new UUID(1, 1), details(""));
        assertThatThrownBy(trip::permit).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(trip::comeBack).isInstanceOf(BusinessException.class);
        trip.change(details("5/QĐ-UBND"));
        trip.permit();
        trip.comeBack();
        assertThat(trip.row().state()).isEqualTo(PrivateTripState.RETURNED);
        assertThatThrownBy(() -> trip.change(details("6/QĐ-UBND"))).isInstanceOf(BusinessException.class);
    }

    @Test
    void itEndsNoEarlierThanItBegins() {
        assertThatThrownBy(() -> new PrivateTripDetails("Lê Thị B", "", "JP", START, START.minusDays(1), "", null))
                .isInstanceOf(InvalidInputException.class);
    }

    private static PrivateTripDetails details(String permission) {
        return new PrivateTripDetails("Lê Thị B", "", "JP", START, START.plusDays(9), permission, null);
    }
}
