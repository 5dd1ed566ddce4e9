package vn.doingoai.kernel.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import vn.doingoai.kernel.error.BusinessException;

/**
 * An amount in one currency; never converted silently.
 *
 * @param amount 0 or more, below 10^15, at most two digits after the comma; equal amounts are equal values
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable {

    /** Vietnamese đồng. */
    public static final Currency VND = Currency.getInstance("VND");

    private static final int MAXIMUM_SCALE = 2;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    /**
     * Drops closing zeros of the fraction.
     *
     * @throws BusinessException {@code money-out-of-range} when it is negative, too large or too finely divided
     */
    public Money {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 0 ? plain.setScale(0) : plain;
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0 || amount.scale() > MAXIMUM_SCALE) {
            throw new BusinessException("money-out-of-range", amount.toPlainString());
        }
    }

    /** So many đồng. */
    public static Money vnd(long amount) {
        return new Money(BigDecimal.valueOf(amount), VND);
    }
}
