package vn.doingoai.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void sixtyThreeDifferentAmountsFallIntoFiveClassesOfTwelveOrThirteen() {
        var amounts = new Quantiles(
                IntStream.rangeClosed(1, 63).mapToObj(BigDecimal::valueOf).toList());
        assertThat(IntStream.range(0, 5).map(each -> amounts.amounts(each).size()))
                .containsExactly(13, 13, 12, 13, 12);
    }

    @Test
    void equalAmountsAreOfOneClassAndZeroOfNone() {
        var amounts = new Quantiles(
                Stream.of(0, 0, 7, 7, 7, 7, 9).map(BigDecimal::valueOf).toList());
        assertThat(amounts.amounts(0)).hasSize(4);
        assertThat(IntStream.range(0, 5)
                        .map(each -> amounts.amounts(each).size())
                        .sum())
                .isEqualTo(5);
    }

    @Property
    void aGreaterAmountIsNeverOfALowerClass(
            @ForAll @Size(min = 1, max = 70) List<@IntRange(min = 1, max = 40) Integer> n) {
        var amounts = n.stream().sorted().map(BigDecimal::valueOf).toList();
        var quantiles = new Quantiles(amounts);
        assertThat(amounts.stream().map(quantiles::of).toList()).isSorted();
        assertThat(quantiles.of(amounts.get(0))).isZero();
        assertThat(IntStream.range(0, 5)
                        .map(each -> quantiles.amounts(each).size())
                        .sum())
                .isEqualTo(amounts.size());
    }
}
