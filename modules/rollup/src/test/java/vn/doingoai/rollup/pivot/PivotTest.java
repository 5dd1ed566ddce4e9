package vn.doingoai.rollup.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Total;

class PivotTest {

    private static Pivot of(String indicator, Axis rows, Axis columns) {
        return new Pivot(new PivotFilter(FigureKey.of(indicator), rows, columns, null, Borders.REPORTED));
    }

    private static Cell value(long amount) {
        return cell(Cell.State.VALUE, BigDecimal.valueOf(amount));
    }

    private static Cell cell(Cell.State state, @Nullable BigDecimal amount) {
        return new Cell(state, amount, Precision.EXACT, 0, null, false, List.of(), List.of());
    }

    @Test
    void provincesOfARegionAreAddedUpAndWhoIsMissingIsCounted() {
        Pivot pivot = of("delegations.inbound.count", Axis.REGION, Axis.PERIOD);
        pivot.add("Tây Nguyên", "2019", value(90));
        pivot.add("Tây Nguyên", "2019", cell(Cell.State.NIL, null));
        pivot.add("Tây Nguyên", "2019", Cell.MISSING);
        pivot.add("Tây Nguyên", "2019", cell(Cell.State.SUPPRESSED, null));
        pivot.add("Tây Nguyên", "2020", value(10));

        assertThat(pivot.sum(pivot.at("Tây Nguyên", "2019").orElseThrow()))
                .isEqualTo(new Total(BigDecimal.valueOf(90), 1, 1, 1, 1, 0, 0));
        assertThat(pivot.rowTotal("Tây Nguyên").orElseThrow().amount()).isEqualTo("100");
        assertThat(pivot.at("Tây Nguyên", "2021")).isEmpty();
    }

    @Test
    void aStockIsAddedOverProvincesAndNeverOverTime() {
        Pivot pivot = of("ngo.registered.count", Axis.REGION, Axis.PERIOD);
        pivot.add("Tây Nguyên", "2019", value(25));
        pivot.add("Đông Nam Bộ", "2019", value(5));
        pivot.add("Tây Nguyên", "2020", value(24));

        assertThat(pivot.columnTotal("2019").orElseThrow().amount()).isEqualTo("30");
        assertThat(pivot.rowTotal("Tây Nguyên")).isEmpty();
    }

    @Test
    void aShareIsNeverAddedUp() {
        Pivot pivot = of("delegations.offplan.rate", Axis.REGION, Axis.PERIOD);
        pivot.add("Tây Nguyên", "2019", value(25));
        pivot.add("Tây Nguyên", "2019", value(5));

        assertThat(pivot.sum(pivot.at("Tây Nguyên", "2019").orElseThrow()).amount())
                .isNull();
        assertThat(pivot.columnTotal("2019")).isEmpty();
    }

    @Test
    void aDelegationThatGoesToTwoCountriesIsOneInTheTotal() {
        Pivot pivot = of("delegations.outbound.count", Axis.COUNTRY, Axis.PERIOD);
        pivot.add("LA", "2019", value(1));
        pivot.add("TH", "2019", value(1));
        pivot.addWhole("2019", value(1));

        assertThat(pivot.columnTotal("2019").orElseThrow().amount()).isEqualTo("1");
        assertThat(pivot.rowTotal("LA").orElseThrow().amount()).isEqualTo("1");
    }
}
