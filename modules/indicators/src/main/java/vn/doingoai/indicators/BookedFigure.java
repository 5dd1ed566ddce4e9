package vn.doingoai.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the whole tenant, with where it comes from.
 *
 * @param value    of the tenant: MISSING while nobody has given any part of it; otherwise the sum of what was given
 * @param origin   where the number was taken from
 * @param mark     changes whenever what it stands on changes: rows, or what was typed in and by which unit
 * @param missing  names of the units that were asked and have not answered, sorted; not empty means that the number is
 *                 incomplete
 * @param typed    what was typed in, by the body or by the units together, where the register says otherwise; else null
 * @param document that a historical figure was taken from, or empty
 */
public record BookedFigure(
        FigureValue value,
        Origin origin,
        String mark,
        List<String> missing,
        @Nullable FigureValue typed,
        String document) {

    /** Where a figure of the tenant comes from, in the order in which they are asked. */
    public enum Origin {
        /** Counted from rows of a register. */
        REGISTER,
        /** Typed in by the body that writes the report, for the whole tenant. */
        TYPED,
        /** Taken from a document of its time, for a period before the portal. */
        HISTORICAL,
        /** Added up from what the units typed in. */
        UNITS,
        /** Nobody has given it. */
        NOBODY
    }

    /** Copies the list. */
    public BookedFigure {
        missing = List.copyOf(missing);
    }

    /** A figure that nothing contradicts. */
    public BookedFigure(FigureValue value, Origin origin, String mark, List<String> missing) {
        this(value, origin, mark, missing, null, "");
    }

    /** Nobody has given it, and nobody in particular was asked. */
    public static BookedFigure nobody() {
        return new BookedFigure(FigureValue.missing(), Origin.NOBODY, "", List.of());
    }

    /** Whether every unit that was asked has answered. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
