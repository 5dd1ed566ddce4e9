package vn.doingoai.conferences;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.money.Money;

/**
 * What one source pays, column (9) of form 03.
 *
 * @param money in its own currency
 * @param vnd the equivalent in đồng by the unit's books, or null when there is none; never computed
 */
public record Cost(CostSource source, Money money, @Nullable BigDecimal vnd) implements Serializable {

    /** A cost without an equivalent. */
    public static Cost of(CostSource source, Money money) {
        return new Cost(source, money, null);
    }
}
