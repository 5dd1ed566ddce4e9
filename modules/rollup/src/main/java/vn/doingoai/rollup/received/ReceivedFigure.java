package vn.doingoai.rollup.received;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Its key in a publication's copy: the same whenever it is copied, and beside the others of the copy. */
    UUID id(UUID publication) {
        String name = publication + "/" + indicator + dimensions;
        return new UUID(
                publication.getMostSignificantBits(),
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits());
    }

    /**
     * What is kept of a publication. Where a part of a sensitive count is held back, all its parts are: beside the whole, the
     * others would tell it.
     *
     * @param least counts of sensitive indicators under this are not kept; 0 and "Không" tell of nobody
     */
    static List<ReceivedFigure> all(List<PublishedFigure> figures, Period period, int least) {
        Set<String> divided = figures.stream()
                .filter(figure -> !figure.key().facet().isEmpty() && isSmall(figure, least))
                .map(figure -> figure.key().indicator())
                .collect(Collectors.toSet());
        return figures.stream()
                .map(figure -> of(figure, period, heldBack(figure, divided, least)))
                .toList();
    }

    private static boolean heldBack(PublishedFigure figure, Set<String> divided, int least) {
        boolean besideOne = !figure.key().facet().isEmpty()
                && divided.contains(figure.key().indicator())
                && figure.value().value() != null;
        return besideOne || isSmall(figure, least);
    }

    private static boolean isSmall(PublishedFigure figure, int least) {
        BigDecimal number = figure.value().value();
        return figure.key().indicator().startsWith(SENSITIVE)
                && number != null
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(least)) < 0;
    }

    private static ReceivedFigure of(PublishedFigure figure, Period period, boolean heldBack) {
        FigureValue value = figure.value();
        return new ReceivedFigure(
                figure.key().indicator(),
                figure.key().facet(),
                heldBack ? "SUPPRESSED" : value.state().name(),
                heldBack ? null : value.value(),
                value.precision().name(),
                figure.missingUnits(),
                Objects.requireNonNullElse(value.coveredFrom(), period.from()),
                Objects.requireNonNullElse(value.coveredTo(), period.to()));
    }
}
