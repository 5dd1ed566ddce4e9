package vn.doingoai.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The vertical axis: from 0, or below it where an amount is, to above the greatest amount, in steps of 1, 2 or 5 times a
 * power of ten.
 *
 * @param ticks what stands beside the axis, ascending
 */
record Scale(List<BigDecimal> ticks) {

    private static final int STEPS = 5;

    /** For some heights, of which null ones do not count. */
    static Scale of(Stream<BigDecimal> heights) {
        var all = heights.filter(Objects::nonNull).toList();
        var least = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var greatest = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (least.compareTo(greatest) == 0) {
            greatest = BigDecimal.ONE;
        }
        var step = step(greatest.subtract(least).doubleValue() / STEPS);
        List<BigDecimal> ticks = new ArrayList<>();
        var tick = step.multiply(BigDecimal.valueOf(Math.floor(least.doubleValue() / step.doubleValue())));
        ticks.add(plain(tick));
        while (tick.compareTo(greatest) < 0) {
            tick = tick.add(step);
            ticks.add(plain(tick));
        }
        return new Scale(List.copyOf(ticks));
    }

    /** How far up a height lies: 0 for the lowest tick, 1 for the highest. */
    double share(BigDecimal height) {
        double lowest = ticks.get(0).doubleValue();
        return (height.doubleValue() - lowest) / (ticks.get(ticks.size() - 1).doubleValue() - lowest);
    }

    private static BigDecimal step(double atLeast) {
        var unit = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(atLeast)));
        return Stream.of(1, 2, 5, 10)
                .map(each -> unit.multiply(BigDecimal.valueOf(each)))
                .filter(each -> each.doubleValue() >= atLeast * 0.999)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
