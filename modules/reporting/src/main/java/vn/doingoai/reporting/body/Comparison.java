package vn.doingoai.reporting.body;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.kernel.time.Period;

/** Words the change of a figure against the same period one year before: "tăng 5 đoàn (5,9%) so với năm 2018". */
final class Comparison {

    /** Printed where there is nothing to compare with. */
    static final String NO_BASE = "chưa có số liệu so sánh";

    private Comparison() {}

    static String of(FigureKey key, BigDecimal number, FigureValue before, Period period) {
        BigDecimal base = before.value() == null ? BigDecimal.ZERO : before.value();
        String than = "so với " + basePeriod(period);
        BigDecimal change = number.subtract(base);
        if (change.signum() == 0) {
            return "không thay đổi " + than;
        }
        String unit = IndicatorCatalogue.load().get(key).unit();
        String amount = VietnameseNumber.format(change.abs()) + (unit.equals("%") ? "%" : " " + unit);
        return "%s %s%s %s".formatted(change.signum() > 0 ? "tăng" : "giảm", amount, share(change, base), than);
    }

    /** The change as a part of the base; none where the base is nothing. */
    private static String share(BigDecimal change, BigDecimal base) {
        if (base.signum() == 0) {
            return "";
        }
        BigDecimal percent = change.abs().movePointRight(2).divide(base, MathContext.DECIMAL64);
        return " (%s%%)".formatted(VietnameseNumber.format(percent.setScale(1, RoundingMode.HALF_UP)));
    }

    private static String basePeriod(Period period) {
        Period base = period.before();
        return base.equals(Period.year(base.year())) ? "năm " + base.year() : "cùng kỳ năm " + base.year();
    }
}
