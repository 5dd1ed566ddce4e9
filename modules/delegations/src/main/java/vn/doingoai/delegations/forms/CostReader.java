package vn.doingoai.delegations.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.money.MoneyText;

/** Reads the lines of one cell of costs; knows the source that the line before named. */
final class CostReader {

    private static final Pattern BULLET = Pattern.compile("^[-+•*]\\s+");
    private static final Pattern HEADED = Pattern.compile("^([^:]+):\\s*(.*)$");
    private static final Pattern JOINT = Pattern.compile("^[\\s,:–—-]*(?:(?:chi|hỗ trợ|đài thọ|chi trả)\\s+)?");
    private static final Pattern PARENTHESES = Pattern.compile("^\\s*\\(?(.*?)\\)?\\s*$");

    private FundingSource source = FundingSource.OTHER;
    private String payer = "";

    CostLine read(String text) {
        String line = BULLET.matcher(text.strip()).replaceFirst("");
        Matcher headed = HEADED.matcher(line);
        if (headed.matches()) {
            Optional<Spellings.Beginning<FundingSource>> head = Spellings.FUNDING.beginning(headed.group(1));
            head.ifPresent(begun ->
                    enter(begun.value(), PARENTHESES.matcher(begun.rest()).replaceFirst("$1")));
            return cost(head.isPresent() ? headed.group(2) : line);
        }
        Optional<Spellings.Beginning<FundingSource>> begun = Spellings.FUNDING.beginning(line);
        begun.ifPresent(start -> enter(start.value(), ""));
        return cost(
                begun.map(start -> JOINT.matcher(start.rest()).replaceFirst("")).orElse(line));
    }

    private void enter(FundingSource named, String by) {
        source = named;
        payer = by;
    }

    private CostLine cost(String what) {
        CostLine cost = new CostLine();
        cost.setSource(source);
        cost.setPayer(payer);
        cost.setItem(what);
        amount(what).ifPresent(ending -> {
            cost.setItem(ending.before());
            cost.setAmount(ending.money().amount());
            cost.setCurrency(ending.money().currency().getCurrencyCode());
        });
        return cost;
    }

    /** An amount alone needs no unit: "Ngân sách tỉnh: 500.000". */
    private static Optional<MoneyText.Ending> amount(String what) {
        try {
            Money whole = MoneyText.parse(what);
            return Optional.of(new MoneyText.Ending("", whole));
        } catch (BusinessException notAlone) {
            return MoneyText.ending(what);
        }
    }
}
