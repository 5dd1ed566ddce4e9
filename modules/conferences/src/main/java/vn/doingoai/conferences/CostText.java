package vn.doingoai.conferences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.money.MoneyText;

/** Costs in one line, as column (9) of form 03 has them. */
public final class CostText {

    private CostText() {}

    /** Prints "Ngân sách nhà nước: 120.000.000 đồng; Nước ngoài tài trợ: 5.000 USD". */
    public static String print(List<Cost> costs) {
        return costs.stream()
                .map(cost -> cost.source().words() + ": " + MoneyText.print(cost.money()))
                .collect(Collectors.joining("; "));
    }

    /** One cost for each source and currency, đồng first; equivalents are left out, and nothing is converted. */
    public static List<Cost> totals(List<Cost> costs) {
        Map<CostSource, Map<String, Money>> sums = new EnumMap<>(CostSource.class);
        for (Cost cost : costs) {
            String currency = cost.money().currency().getCurrencyCode();
            String order = (currency.equals("VND") ? "0" : "1") + currency;
            sums.computeIfAbsent(cost.source(), source -> new TreeMap<>()).merge(order, cost.money(), CostText::plus);
        }
        List<Cost> totals = new ArrayList<>();
        sums.forEach((source, byCurrency) -> byCurrency.values().forEach(money -> totals.add(Cost.of(source, money))));
        return totals;
    }

    private static Money plus(Money one, Money other) {
        BigDecimal sum = one.amount().add(other.amount());
        return new Money(sum, one.currency());
    }
}
