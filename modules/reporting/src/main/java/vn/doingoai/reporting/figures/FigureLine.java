package vn.doingoai.reporting.figures;

import java.math.BigDecimal;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.DimensionNames;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.reporting.body.ComparisonText;

/**
 * One figure of a province's table.
 *
 * @param section title of the section that names it, as far as the table is of an outline
 */
public record FigureLine(String section, FigureKey key, BookedFigure now, BookedFigure base, Comparison comparison) {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

    /** Name in the catalogue with the dimensions in brackets. */
    public static String name(FigureKey key) {
        String dimensions = DimensionNames.of(key);
        return CATALOGUE.get(key).name() + (dimensions.isEmpty() ? "" : " (" + dimensions + ")");
    }

    /** A value as people read it; empty where nobody has given it. */
    public static String text(FigureValue value) {
        BigDecimal number = value.value();
        String word = switch (value.precision()) {
            case EXACT -> "";
            case ESTIMATE -> "ước ";
            case APPROX -> "khoảng ";
        };
        return switch (value.state()) {
            case MISSING -> "";
            case NIL -> "Không";
            case VALUE -> number == null ? "" : word + VietnameseNumber.format(number);
        };
    }

    /** Name in the catalogue with the dimensions in brackets. */
    public String name() {
        return name(key);
    }

    /** What is counted. */
    public Indicator indicator() {
        return CATALOGUE.get(key);
    }

    /** The value as people read it. */
    public String value() {
        return text(now.value());
    }

    /** Last period's value as people read it. */
    public String previous() {
        return text(base.value());
    }

    /** The change with its sign and per cent: "+5 (5,9%)"; empty where there is none. */
    public String change() {
        return comparison
                .difference()
                .map(change -> (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "")
                        + VietnameseNumber.format(change.abs())
                        + comparison
                                .percent()
                                .map(percent -> " (%s%%)".formatted(VietnameseNumber.format(percent.abs())))
                                .orElse(""))
                .orElse("");
    }

    /** Why there is no change to tell, or empty. */
    public String reason() {
        return ComparisonText.reason(comparison);
    }

    /** Names of who is missing. */
    public String missing() {
        return String.join(", ", now.missing());
    }

    /** What was typed in where the register says otherwise, or empty. */
    public String typed() {
        FigureValue typed = now.typed();
        return typed == null ? "" : text(typed);
    }
}
