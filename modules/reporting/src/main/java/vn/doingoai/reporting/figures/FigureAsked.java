package vn.doingoai.reporting.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.time.Period;

/** Reads from an address which figure is meant and of which period. */
public final class FigureAsked {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private FigureAsked() {}

    /** A figure of the catalogue; what is none does not exist. */
    public static FigureKey key(@Nullable String text) {
        try {
            FigureKey key = FigureKey.parse(text == null ? "" : text);
            if (IndicatorCatalogue.load().knows(key)) {
                return key;
            }
            throw new NotFoundException();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** A period; a day is written as ISO 8601 or as people type it. */
    public static Period period(@Nullable String from, @Nullable String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last.isBefore(first)) {
            throw new InvalidInputException("to", "figure-covered");
        }
        return new Period(first, last);
    }

    private static LocalDate day(String field, @Nullable String text) {
        String given = text == null ? "" : text.strip();
        try {
            return given.contains("/") ? LocalDate.parse(given, TYPED) : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "figure-period", given);
        }
    }
}
