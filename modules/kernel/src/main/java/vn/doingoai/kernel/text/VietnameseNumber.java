package vn.doingoai.kernel.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.doingoai.kernel.error.BusinessException;

/** Numbers as reports write them: a point between thousands, a comma before the fraction (1.234,56). */
public final class VietnameseNumber {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");
    private static final Pattern FORM =
            Pattern.compile("[+-]?(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d{1,18})(?:,\\d{1,10})?");
    private static final int ALL_DIGITS = 10;

    private VietnameseNumber() {}

    /** All digits of the number, without closing zeros of the fraction. */
    public static String format(BigDecimal value) {
        return format(value, ALL_DIGITS);
    }

    /** The number rounded half up to at most this many digits after the comma. */
    public static String format(BigDecimal value, int fractionDigits) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAM);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(fractionDigits);
        return format.format(value);
    }

    /**
     * Reads what a person typed: "405.192,46", "1234,5", "80,2", "1.234".
     *
     * @throws BusinessException {@code number-not-vietnamese} if it is written in another way, such as "1,234.5", "1.23" or "12abc"
     */
    public static BigDecimal parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > 40 || !FORM.matcher(stripped).matches()) {
            throw new BusinessException("number-not-vietnamese", stripped);
        }
        return new BigDecimal(stripped.replace(".", "").replace(',', '.'));
    }
}
