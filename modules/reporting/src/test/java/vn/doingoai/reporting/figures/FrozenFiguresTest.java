package vn.doingoai.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.Comparison.Comparability;
import vn.doingoai.indicators.Comparison.Ground;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;

/** Frozen figures come back as they were, and equal ones are equal text. */
class FrozenFiguresTest {

    private static final FigureKey IN = FigureKey.of("delegations.inbound.count");
    private static final FigureKey AID = FigureKey.of("aid.committed.value");

    @Test
    void whatWasFrozenIsReadAgain() {
        FrozenFigures figures = new FrozenFigures(
                Map.of(
                        IN,
                        frozen("90"),
                        AID,
                        new FrozenFigure(
                                FigureValue.nil().covering(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 9, 30)),
                                "UNITS",
                                "m",
                                List.of("Huyện Ia Grai"))),
                Map.of(IN, frozen("85.5")),
                Period.year(2019),
                Map.of(IN, new Ground(true, List.of())));
        assertThat(FrozenFigures.fromJson(figures.toJson())).isEqualTo(figures);
    }

    @Test
    void whatCountsSomethingElseThanTheYearBeforeHasNoGrowthFrozenOrNot() {
        FrozenFigure document = new FrozenFigure(FigureValue.of(150), "HISTORICAL", "m", List.of());
        FigureSheet sheet = new FigureSheet(
                Map.of(IN, frozen("177").booked()), Map.of(IN, document.booked()), Period.year(2025), true, Set.of(IN));
        assertThat(sheet.compare(IN).comparability()).isEqualTo(Comparability.DEFINITION_CHANGED);
        FrozenFigures kept = FrozenFigures.fromJson(FrozenFigures.of(sheet).toJson());
        assertThat(kept.figures().compare(IN).percent()).isEmpty();
        assertThat(kept.sheet().compare(IN).comparability()).isEqualTo(Comparability.DEFINITION_CHANGED);
    }

    @Test
    void equalNumbersAreEqualText() {
        assertThat(of(frozen("90.00")).toJson()).isEqualTo(of(frozen("9E+1")).toJson());
        assertThat(of(frozen("0.00")).toJson()).contains("\"value\":\"0\"");
    }

    private static FrozenFigures of(FrozenFigure figure) {
        return new FrozenFigures(Map.of(IN, figure), Map.of(), Period.year(2019), Map.of());
    }

    private static FrozenFigure frozen(String number) {
        return new FrozenFigure(FigureValue.of(new BigDecimal(number)), "REGISTER", "90:a1", List.of());
    }
}
