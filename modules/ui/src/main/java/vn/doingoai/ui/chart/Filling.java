package vn.doingoai.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What each province of one map is filled with: one of five shades, or the pattern of what is no amount. */
final class Filling {

    private final String map;
    private final Quantiles quantiles;

    /** For the map of that id. */
    Filling(String map, List<ProvinceDatum> provinces) {
        this.map = map;
        this.quantiles = new Quantiles(provinces.stream()
                .map(each -> each.datum().amount())
                .filter(Objects::nonNull)
                .toList());
    }

    Quantiles quantiles() {
        return quantiles;
    }

    /** The style class: the shades come from the style sheet. */
    static String style(int shade) {
        return "shade" + shade;
    }

    /** The style class of what is no shade. */
    static String style(Datum.State state) {
        return switch (state) {
            case VALUE -> "zero";
            case NIL -> "nil";
            case MISSING -> "missing";
            case SUPPRESSED -> "suppressed";
        };
    }

    String style(Datum datum) {
        BigDecimal amount = datum.amount();
        return amount == null || amount.signum() == 0 ? style(datum.state()) : style(quantiles.of(amount));
    }

    /** What a shape is filled with where no style sheet says otherwise, as it does for shades. */
    String fill(Datum.State state) {
        return state == Datum.State.VALUE ? "currentColor" : Patterns.fill(map, state);
    }
}
