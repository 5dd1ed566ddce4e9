package vn.doingoai.reporting.body;

import java.math.BigDecimal;
import java.util.List;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.kernel.time.Period;

/** Words a comparison: "tăng 5 đoàn (5,9%) so với năm 2018", or why there is none. */
public final class ComparisonText {

    /** Printed where there is nothing to compare with. */
    static final String NO_BASE = "chưa có số liệu so sánh";

    private static final int MOST_NAMES = 5;

    private ComparisonText() {}

    /** As a sentence goes on with it. */
    public static String of(FigureKey key, Comparison comparison, Period period) {
        String than = "so với " + basePeriod(period);
        return switch (comparison.comparability()) {
            case NO_BASE -> NO_BASE;
            case INCOMPLETE_BASE -> "chưa đủ số liệu so sánh (thiếu " + missing(comparison) + ")";
            case COMPARABLE -> change(key, comparison, than);
            default -> "không so sánh được với " + basePeriod(period) + " (" + reason(comparison) + ")";
        };
    }

    /** Why two figures cannot be compared, as a footnote or a hint says it; empty where they can, or one is not there. */
    public static String reason(Comparison comparison) {
        return switch (comparison.comparability()) {
            case COMPARABLE, NO_BASE -> "";
            case INCOMPLETE_BASE -> "thiếu số liệu của " + missing(comparison);
            case PERIOD_CHANGED -> "hai số liệu tính trên khoảng thời gian khác nhau";
            case DEFINITION_CHANGED -> "cách tính chỉ tiêu đã thay đổi";
            case TERRITORY_CHANGED -> "địa giới hành chính đã thay đổi";
        };
    }

    private static String missing(Comparison comparison) {
        List<String> names = comparison.missing();
        int more = names.size() - MOST_NAMES;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " và " + more + " đơn vị khác";
    }

    private static String change(FigureKey key, Comparison comparison, String than) {
        BigDecimal change = comparison.difference().orElseThrow();
        if (change.signum() == 0) {
            return "không thay đổi " + than;
        }
        String unit = IndicatorCatalogue.load().get(key).unit();
        String amount = VietnameseNumber.format(change.abs()) + (unit.equals("%") ? "%" : " " + unit);
        String share = comparison
                .percent()
                .map(percent -> " (%s%%)".formatted(VietnameseNumber.format(percent.abs())))
                .orElse("");
        return "%s %s%s %s".formatted(change.signum() > 0 ? "tăng" : "giảm", amount, share, than);
    }

    /** "năm 2018", or "cùng kỳ năm 2020" for a part of a year. */
    public static String basePeriod(Period period) {
        Period base = period.before();
        return base.equals(Period.year(base.year())) ? "năm " + base.year() : "cùng kỳ năm " + base.year();
    }
}
