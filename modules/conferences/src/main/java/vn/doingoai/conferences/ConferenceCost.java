package vn.doingoai.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.money.Money;

/** What one source pays. */
@Entity
@Table(name = "conference_cost", schema = "portal")
class ConferenceCost extends ConferencePart {

    @Column
    private int seq;

    @Enumerated(EnumType.STRING)
    private CostSource source;

    @Column
    private BigDecimal amount;

    @Column
    private String currency;

    @Column
    private @Nullable BigDecimal vnd;

    /** For EclipseLink. */
    protected ConferenceCost() {}

    ConferenceCost(Conference conference, int seq, Cost cost) {
        super(conference);
        this.seq = seq;
        source = cost.source();
        amount = cost.money().amount();
        currency = cost.money().currency().getCurrencyCode();
        vnd = cost.vnd();
    }

    Cost cost() {
        return new Cost(source, new Money(amount, Currency.getInstance(currency)), vnd);
    }
}
