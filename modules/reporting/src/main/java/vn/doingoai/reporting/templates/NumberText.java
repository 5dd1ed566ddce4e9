package vn.doingoai.reporting.templates;

import java.math.BigDecimal;
import vn.doingoai.kernel.text.VietnameseNumber;

/** Writes a number as a filter wants it. */
public final class NumberText {

    private NumberText() {}

    /** The number alone, with the unit that the filter itself names; filters that say more than a number write {@code n}. */
    public static String of(Filter filter, BigDecimal number) {
        return switch (filter) {
            case N2 -> padded(number);
            case TRIEU -> VietnameseNumber.format(number.movePointLeft(6), 3) + " triệu đồng";
            case TY -> VietnameseNumber.format(number.movePointLeft(9), 3) + " tỷ đồng";
            case USD -> VietnameseNumber.format(number) + " USD";
            case PCT -> VietnameseNumber.format(number) + "%";
            default -> VietnameseNumber.format(number);
        };
    }

    private static String padded(BigDecimal number) {
        boolean oneDigit = number.signum() > 0
                && number.compareTo(BigDecimal.TEN) < 0
                && number.stripTrailingZeros().scale() <= 0;
        return (oneDigit ? "0" : "") + VietnameseNumber.format(number);
    }
}
