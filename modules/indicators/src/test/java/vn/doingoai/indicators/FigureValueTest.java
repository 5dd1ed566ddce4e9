package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.FigureValue.State;

class FigureValueTest {

    @Test
    void zeroAndNilAreNothingAndMissingIsNot() {
        assertThat(FigureValue.of(new BigDecimal("0.00")).nothing()).isTrue();
        assertThat(FigureValue.nil().nothing()).isTrue();
        assertThat(FigureValue.missing().nothing()).isFalse();
        assertThat(FigureValue.of(1).nothing()).isFalse();
    }

    @Test
    void onlyAMissingFigureIsUnanswered() {
        assertThat(FigureValue.of(0).answered()).isTrue();
        assertThat(FigureValue.nil().answered()).isTrue();
        assertThat(FigureValue.missing().answered()).isFalse();
    }

    @Test
    void refusesContradictions() {
        LocalDate day = LocalDate.of(2019, 9, 30);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureValue(State.NIL, BigDecimal.ONE, Precision.EXACT, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureValue(State.VALUE, null, Precision.EXACT, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureValue(State.MISSING, null, Precision.EXACT, day, null));
        assertThatIllegalArgumentException().isThrownBy(() -> FigureValue.of(1).covering(day, day.minusDays(1)));
    }
}
