package vn.doingoai.rollup.figures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.FigureKey;
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
     */
    NationalSum(Collection<Province> provinces, Collection<PublishedCell> cells) {
        this.provinces = provinces;
        this.cells = cells.stream()
                .collect(Collectors.toMap(PublishedCell::province, cell -> cell, (one, other) -> one, TreeMap::new));
    }

    /**
     * What it comes to.
     *
     * @param reported provinces that published the whole of which this is the part of one country: a country that they do
     *                 not name had nobody there
     */
    Counted counted(FigureKey key, Set<String> reported) {
        List<FigureValue> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Province province : provinces) {
            PublishedCell cell = cells.get(province.id());
            if (cell == null && key.dimensions().containsKey("country") && reported.contains(province.id())) {
                values.add(FigureValue.of(0));
            } else if (cell == null || (!cell.value().answered() && !cell.heldBack())) {
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
