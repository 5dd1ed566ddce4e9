package vn.doingoai.rollup.figures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.organisation.Province;

/**
 * Adds up one figure over the provinces of a day. "Không" adds nothing; who has not published it is named, and so is whose
 * number is held back or incomplete: none of these is taken for 0.
 */
final class NationalSum {

    private final Collection<Province> provinces;
    private final Map<String, PublishedCell> cells;

    /**
     * The sum of a figure.
     *
     * @param provinces those of the last day of the period
     * @param cells     what was published of this figure
     * @param wholes    what was published of the whole of which it is the part of one country, or of itself: a country
     *                  that a province does not name beside its whole had nobody there, as far as its units had answered
     */
    NationalSum(Collection<Province> provinces, Collection<PublishedCell> cells, Collection<PublishedCell> wholes) {
        this.provinces = provinces;
        this.cells = new TreeMap<>();
        cells.forEach(cell -> this.cells.putIfAbsent(cell.province(), cell));
        wholes.stream()
                .filter(whole -> whole.value().answered())
                .forEach(whole -> this.cells.putIfAbsent(whole.province(), whole.nobody()));
    }

    /** What it comes to. */
    Counted counted() {
        List<FigureValue> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Province province : provinces) {
            PublishedCell cell = cells.get(province.id());
            if (cell == null || (!cell.value().answered() && !cell.heldBack())) {
                missing.add(province.name());
            } else if (cell.heldBack()) {
                missing.add(said("nation.held-back", province.name()));
            } else {
                values.add(cell.value());
                if (cell.missingUnits() > 0) {
                    missing.add(said("nation.partial", province.name(), cell.missingUnits()));
                }
            }
        }
        return new Counted(sum(values), mark(), true, missing);
    }

    /** Frozen with the report, and so in the language of reports. */
    private static String said(String key, Object... arguments) {
        return Messages.text(Messages.VIETNAMESE, key, arguments);
    }

    private static FigureValue sum(List<FigureValue> values) {
        if (values.isEmpty()) {
            return FigureValue.missing();
        }
        List<FigureValue> numbers =
                values.stream().filter(value -> value.value() != null).toList();
        if (numbers.isEmpty()) {
            return FigureValue.nil();
        }
        FigureValue first = numbers.get(0);
        boolean alike = numbers.stream()
                .allMatch(value -> Objects.equals(value.coveredFrom(), first.coveredFrom())
                        && Objects.equals(value.coveredTo(), first.coveredTo()));
        return new FigureValue(
                FigureValue.State.VALUE,
                numbers.stream().map(FigureValue::number).reduce(BigDecimal.ZERO, BigDecimal::add),
                numbers.stream()
                        .map(FigureValue::precision)
                        .max(FigureValue.Precision::compareTo)
                        .orElseThrow(),
                alike ? first.coveredFrom() : null,
                alike ? first.coveredTo() : null);
    }

    private String mark() {
        String words = cells.values().stream()
                .map(cell -> cell.province() + cell.value() + cell.heldBack() + cell.missingUnits())
                .collect(Collectors.joining("\n"));
        return cells.size() + ":" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
