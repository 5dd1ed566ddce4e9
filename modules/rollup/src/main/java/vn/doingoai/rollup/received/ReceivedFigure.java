package vn.doingoai.rollup.received;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        LocalDate coveredTo) {}
