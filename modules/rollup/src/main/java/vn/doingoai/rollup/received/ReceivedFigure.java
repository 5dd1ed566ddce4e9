package vn.doingoai.rollup.received;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.published.PublishedFigure;
import vn.doingoai.kernel.time.Period;

/**
 * A figure as its receiver keeps it.
 *
 * @param dimensions in brackets as in {@code [country=LA]}, or empty
 * @param state      VALUE, NIL, MISSING or SUPPRESSED
 */
record ReceivedFigure(
        String indicator,
        String dimensions,
        String state,
        @Nullable BigDecimal amount,
        String precision,
        int missingUnits,
        LocalDate coveredFrom,
        LocalDate coveredTo) {

    /** Small counts of these could name a person. */
    private static final String SENSITIVE = "consular.";

    /**
     * What is kept of a published figure.
     *
     * @param least counts of sensitive indicators under this are not kept; 0 and "Không" tell of nobody
     */
    static ReceivedFigure of(PublishedFigure figure, Period period, int least) {
        FigureValue value = figure.value();
        BigDecimal number = value.value();
        String indicator = figure.key().indicator();
        boolean heldBack = indicator.startsWith(SENSITIVE)
                && number != null
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(least)) < 0;
        return new ReceivedFigure(
                indicator,
                figure.key().facet(),
                heldBack ? "SUPPRESSED" : value.state().name(),
                heldBack ? null : number,
                value.precision().name(),
                figure.missingUnits(),
                Objects.requireNonNullElse(value.coveredFrom(), period.from()),
                Objects.requireNonNullElse(value.coveredTo(), period.to()));
    }
}
