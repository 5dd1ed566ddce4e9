package vn.doingoai.rollup.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.kernel.time.PeriodName;
import vn.doingoai.rollup.nation.Cell.State;

/** Figures as provinces publish them. */
final class NationFixture {

    static final FigureKey INBOUND = FigureKey.of("delegations.inbound.count");
    static final FigureKey OUTBOUND = FigureKey.of("delegations.outbound.count");
    static final FigureKey RATE = FigureKey.of("delegations.offplan.rate");

    private final List<Received> rows = new ArrayList<>();

    /** @param figure a number, "Không", "***", or "?" for a province that did not answer */
    NationFixture with(String province, String period, FigureKey key, String figure) {
        rows.add(new Received(province, period, key, cell(figure, period, 0)));
        return this;
    }

    NationFixture lackingUnits(String province, String period, FigureKey key, String figure, int units) {
        rows.add(new Received(province, period, key, cell(figure, period, units)));
        return this;
    }

    static Cell cell(String figure, String period, int units) {
        State state = switch (figure) {
            case "Không" -> State.NIL;
            case "***" -> State.SUPPRESSED;
            case "?" -> State.MISSING;
            default -> State.VALUE;
        };
        return new Cell(
                state,
                state == State.VALUE ? new BigDecimal(figure) : null,
                Precision.EXACT,
                units,
                PeriodName.find(period).orElseThrow(),
                false,
                List.of(new UUID(1, figure.hashCode())),
                List.of());
    }

    Cells cells() {
        return new Cells(rows);
    }

    ProvinceTable table(String period, Borders borders, String against, FigureKey... columns) {
        Set<String> published = rows.stream()
                .filter(row -> row.period().equals(period))
                .map(Received::province)
                .collect(Collectors.toSet());
        return ProvinceTable.of(
                new ProvinceTable.Asked(period, borders, against.isEmpty() ? null : against),
                List.of(columns),
                cells(),
                published);
    }

    static ProvinceTable.Line line(ProvinceTable table, String province) {
        return table.lines().stream()
                .filter(line -> line.territory().province().id().equals(province))
                .findFirst()
                .orElseThrow();
    }
}
