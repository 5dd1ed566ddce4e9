package vn.doingoai.kernel.money;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.text.VietnameseNumber;

/** Amounts as people write them, and as forms print them. What is printed is read back as the same amount. */
public final class MoneyText {

    /** Where a number begins: not inside another number or word. */
    private static final Pattern NUMBER_START = Pattern.compile("(?<![\\p{L}\\d.,])(?:US)?[$€£]?\\s?\\d");
    /** Bare digits are an amount at the end of a sentence only when they are grouped: "năm 2020" is none. */
    private static final Pattern SAYS_SO = Pattern.compile(".*\\d\\.\\d{3}\\.\\d{3}.*|.*[\\p{L}$€£₫].*");

    private static final Pattern BEFORE_AMOUNT = Pattern.compile("[\\s:;,=(\\[–—-]+$");

    private MoneyText() {}

    /**
     * A text that ends with an amount, as a budget line does: "vé máy bay 120.000.000 đồng".
     *
     * @param before "vé máy bay"; may be empty
     * @param money the amount
     */
    public record Ending(String before, Money money) {}

    /**
     * Reads "1.234,5 triệu đồng", "405.192,46 USD", "20.081 đô la Mỹ", "1 tỷ 200 triệu", "$5.000", "120.000.000đ". Without
     * a currency it is đồng.
     *
     * @throws BusinessException {@code money-unreadable} for anything else, {@code money-out-of-range}
     */
    public static Money parse(String text) {
        return MoneyReader.read(SearchKey.fold(CleanText.clean(text)))
                .orElseThrow(() -> new BusinessException("money-unreadable", text.strip()));
    }

    /** The amount with which a text ends, if it ends with one that names its unit or currency. */
    public static Optional<Ending> ending(String text) {
        String clean = CleanText.clean(text);
        Matcher start = NUMBER_START.matcher(clean);
        while (start.find()) {
            String candidate = clean.substring(start.start());
            String open = candidate.endsWith(")") ? candidate.substring(0, candidate.length() - 1) : candidate;
            if (SAYS_SO.matcher(open).matches()) {
                String before =
                        BEFORE_AMOUNT.matcher(clean.substring(0, start.start())).replaceFirst("");
                Optional<Ending> ending =
                        MoneyReader.read(SearchKey.fold(open)).map(money -> new Ending(before, money));
                if (ending.isPresent()) {
                    return ending;
                }
            }
        }
        return Optional.empty();
    }

    /** Prints "120.000.000 đồng", "405.192,46 USD". */
    public static String print(Money money) {
        String unit =
                money.currency().equals(Money.VND) ? "đồng" : money.currency().getCurrencyCode();
        return VietnameseNumber.format(money.amount()) + " " + unit;
    }
}
