package vn.doingoai.delegations.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.money.MoneyText;

/**
 * "Kinh phí", "Nguồn kinh phí": who pays what: "Ngân sách tỉnh: vé máy bay 120.000.000 đồng; Đối tác mời: ăn, ở". A line
 * that names no source belongs to the source before it.
 */
final class CostsCell implements FormCell {

    private static final Pattern BETWEEN = Pattern.compile("[;\n]");

    @Override
    public String print(DelegationContent content) {
        return content.getCosts().stream().map(CostsCell::line).collect(Collectors.joining("; "));
    }

    private static String line(CostLine cost) {
        String payer = cost.getPayer().isEmpty() ? "" : " (" + cost.getPayer() + ")";
        BigDecimal amount = cost.getAmount();
        String money =
                amount == null ? "" : MoneyText.print(new Money(amount, Currency.getInstance(cost.getCurrency())));
        String what = (cost.getItem() + " " + money).strip();
        return Spellings.FUNDING.print(cost.getSource()) + payer + (what.isEmpty() ? "" : ": " + what);
    }

    @Override
    public void read(String text, DelegationContent content) {
        List<CostLine> before = content.getCosts();
        List<CostLine> lines = new ArrayList<>();
        CostReader reader = new CostReader();
        BETWEEN.splitAsStream(text)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(kept(reader.read(line), before)));
        before.clear();
        before.addAll(lines);
    }

    /** A line that says what it said keeps its equivalent in đồng. */
    private static CostLine kept(CostLine read, List<CostLine> before) {
        return before.stream()
                .filter(line -> line(line).equals(line(read)))
                .findFirst()
                .orElse(read);
    }
}
