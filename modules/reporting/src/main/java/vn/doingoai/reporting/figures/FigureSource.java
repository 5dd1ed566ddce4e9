package vn.doingoai.reporting.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.BookedFigure.Origin;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.TypedFigure;

/**
 * What one figure stands on: rows of a register, or what was typed in by the body and by the units.
 *
 * @param figure  the figure itself; null for a unit, which sees its own part alone
 * @param origin  where it is from
 * @param rows    of the register, a page of them and one more where there are more
 * @param answers what was typed in, the body's and the units'
 * @param own     what the body typed in
 */
public record FigureSource(
        @Nullable FigureLine figure,
        Origin origin,
        List<CountedRow> rows,
        List<UnitAnswer> answers,
        @Nullable TypedFigure own) {

    /**
     * What one unit gave.
     *
     * @param unit short name
     */
    public record UnitAnswer(String unit, TypedFigure figure) {

        /** The value as people read it. */
        public String value() {
            return FigureLine.text(figure.value());
        }
    }

    /** Copies the lists. */
    public FigureSource {
        rows = List.copyOf(rows);
        answers = List.copyOf(answers);
    }

    /** What the body typed in. */
    public Optional<TypedFigure> typed() {
        return Optional.ofNullable(own);
    }
}
