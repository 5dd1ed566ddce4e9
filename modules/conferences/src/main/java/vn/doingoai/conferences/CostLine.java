package vn.doingoai.conferences;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.money.Money;

/** A row of the page: who pays how much. The amount may still be missing. */
public class CostLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private CostSource source = CostSource.STATE_BUDGET;
    private @Nullable BigDecimal amount;
    private String currency = Money.VND.getCurrencyCode();
    private @Nullable BigDecimal vnd;

    /** An empty row in đồng. */
    public CostLine() {}

    CostLine(Cost cost) {
        source = cost.source();
        amount = cost.money().amount();
        currency = cost.money().currency().getCurrencyCode();
        vnd = cost.vnd();
    }

    boolean isEmpty() {
        return amount == null && vnd == null;
    }

    Cost cost() {
        if (amount == null) {
            throw new InvalidInputException("costs", "conference-amount");
        }
        return new Cost(source, new Money(amount, Currency.getInstance(currency)), isDong() ? null : vnd);
    }

    /** Whether it is in đồng and needs no equivalent. */
    public boolean isDong() {
        return currency.equals(Money.VND.getCurrencyCode());
    }

    /** Who pays. */
    public CostSource getSource() {
        return source;
    }

    /** See {@link #getSource()}. */
    public void setSource(CostSource source) {
        this.source = source;
    }

    /** How much. */
    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    /** See {@link #getAmount()}. */
    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO code. */
    public String getCurrency() {
        return currency;
    }

    /** See {@link #getCurrency()}. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The equivalent in đồng, or null. */
    public @Nullable BigDecimal getVnd() {
        return vnd;
    }

    /** See {@link #getVnd()}. */
    public void setVnd(@Nullable BigDecimal vnd) {
        this.vnd = vnd;
    }
}
