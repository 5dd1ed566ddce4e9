package vn.doingoai.ui.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Five classes of about equal size: the fifth of the provinces with the smallest amounts, and so on. Equal amounts are
 * always of one class. 0 is of none: it has a sign of its own.
 */
final class Quantiles {

    /** How many classes there are. */
    static final int COUNT = 5;

    private final List<BigDecimal> amounts;

    Quantiles(Collection<BigDecimal> amounts) {
        this.amounts =
                amounts.stream().filter(each -> each.signum() != 0).sorted().toList();
    }

    /** The class of one of the amounts, from 0. */
    int of(BigDecimal amount) {
        long below = amounts.stream().filter(each -> each.compareTo(amount) < 0).count();
        return (int) Math.min(COUNT - 1, COUNT * below / Math.max(1, amounts.size()));
    }

    /** The amounts of a class in ascending order; empty for a class that ties have emptied. */
    List<BigDecimal> amounts(int number) {
        return amounts.stream().filter(each -> of(each) == number).toList();
    }
}
