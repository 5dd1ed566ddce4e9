package vn.doingoai.kernel.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.VietnameseNumber;

/** Reads one folded amount: numbers with their units, largest first, and the currency before or after them. */
final class MoneyReader {

    private static final Map<String, Integer> POWERS =
            Map.of("nghin", 3, "ngan", 3, "trieu", 6, "tr", 6, "ty", 9, "ti", 9, "nghin ty", 12, "ngan ty", 12);
    private static final String PART =
            "(\\d(?:[.,]?\\d)*+) ?+((?:nghin ty|ngan ty|nghin|ngan|trieu|tr|ty|ti)(?!\\p{L}))?+";
    private static final Pattern PARTS = Pattern.compile(PART);
    private static final String CURRENCY = "(\\p{L}*[$€£₫]?|\\p{L}++(?: \\p{L}++)*+)";
    private static final Pattern WHOLE =
            Pattern.compile(CURRENCY + " ?((?:" + PART.replace("(\\", "(?:\\") + "[. ]*+)++)" + CURRENCY + "[ .]*");
    private static final Pattern MILLION_DONG = Pattern.compile("(?<!\\p{L})tr\\.? ?d(?!\\p{L})");
    private static final int MAXIMUM_LENGTH = 80;

    private MoneyReader() {}

    /** The amount, or nothing when a word or a number cannot be one. */
    static Optional<Money> read(String folded) {
        if (folded.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(MILLION_DONG.matcher(folded).replaceAll("tr d"));
        if (!whole.matches()) {
            return Optional.empty();
        }
        String before = whole.group(1);
        String after = whole.group(whole.groupCount());
        if (!before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        return sum(whole.group(2))
                .flatMap(amount -> CurrencyNames.find(before + after).map(currency -> new Money(amount, currency)));
    }

    /** "1 tỷ 200 triệu" adds up; "200 triệu 1 tỷ", "1 tỷ 200" say nothing certain. */
    private static Optional<BigDecimal> sum(String parts) {
        BigDecimal total = BigDecimal.ZERO;
        int last = Integer.MAX_VALUE;
        Matcher part = PARTS.matcher(parts);
        while (part.find()) {
            int power = part.group(2) == null ? 0 : POWERS.getOrDefault(part.group(2), 0);
            boolean certain = last == Integer.MAX_VALUE || (power > 0 && power < last);
            if (!certain) {
                return Optional.empty();
            }
            try {
                total = total.add(VietnameseNumber.parse(part.group(1)).scaleByPowerOfTen(power));
            } catch (BusinessException notVietnamese) {
                return Optional.empty();
            }
            last = power;
        }
        return Optional.of(total);
    }
}
