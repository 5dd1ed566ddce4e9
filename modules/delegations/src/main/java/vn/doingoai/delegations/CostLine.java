package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of funding (plan) or cost (result): who pays what. */
@Embeddable
public class CostLine extends ByValue {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column
    private FundingSource source = FundingSource.PROVINCIAL_BUDGET;

    @Column
    private String item = "";

    @Column
    private String payer = "";

    @Column
    private @Nullable BigDecimal amount;

    @Column
    private String currency = "VND";

    @Column
    private @Nullable BigDecimal vnd;

    @Column
    private @Nullable BigDecimal rate;

    @Column(name = "rate_date")
    private @Nullable LocalDate rateDate;

    /** Nothing said yet. */
    public CostLine() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public CostLine(CostLine other) {
        source = other.source;
        item = other.item;
        payer = other.payer;
        amount = other.amount;
        currency = other.currency;
        vnd = other.vnd;
        rate = other.rate;
        rateDate = other.rateDate;
    }

    /** Who pays. */
    public FundingSource getSource() {
        return source;
    }

    /** See {@link #getSource()}. */
    public void setSource(FundingSource source) {
        this.source = source;
    }

    /** What for, as in "vé máy bay". */
    public String getItem() {
        return item;
    }

    /** See {@link #getItem()}. */
    public void setItem(@Nullable String item) {
        this.item = Texts.clean(item);
    }

    /** Name of the payer where the source does not say it. */
    public String getPayer() {
        return payer;
    }

    /** See {@link #getPayer()}. */
    public void setPayer(@Nullable String payer) {
        this.payer = Texts.clean(payer);
    }

    /** Amount in its currency, or null while unknown. */
    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    /** See {@link #getAmount()}. */
    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** ISO code. */
    public String getCurrency() {
        return currency;
    }

    /** See {@link #getCurrency()}. */
    public void setCurrency(@Nullable String currency) {
        this.currency = Texts.clean(currency);
    }

    /** Equivalent in đồng; null for what is in đồng itself, or when unknown. */
    public @Nullable BigDecimal getVnd() {
        return vnd;
    }

    /** See {@link #getVnd()}. */
    public void setVnd(@Nullable BigDecimal vnd) {
        this.vnd = vnd == null ? null : vnd.setScale(0, RoundingMode.HALF_UP);
    }

    /** Đồng for one unit of the currency. */
    public @Nullable BigDecimal getRate() {
        return rate;
    }

    /** See {@link #getRate()}. */
    public void setRate(@Nullable BigDecimal rate) {
        this.rate = rate == null ? null : rate.setScale(6, RoundingMode.HALF_UP);
    }

    /** Day of that rate. */
    public @Nullable LocalDate getRateDate() {
        return rateDate;
    }

    /** See {@link #getRateDate()}. */
    public void setRateDate(@Nullable LocalDate rateDate) {
        this.rateDate = rateDate;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(source, item, payer, amount, currency, vnd, rate, rateDate);
    }
}
