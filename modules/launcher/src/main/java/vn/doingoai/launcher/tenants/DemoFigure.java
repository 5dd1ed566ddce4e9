package vn.doingoai.launcher.tenants;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlMap;

/** A figure of a demo submission: {@code {indicator: …, value: 80.2}} or {@code {indicator: …, nil: true}}. */
record DemoFigure(FigureKey key, FigureValue value) {

    static DemoFigure of(YamlMap map) {
        FigureKey key = key(map.get("indicator"));
        FigureValue.Precision precision = map.find("precision")
                .map(cell -> cell.oneOf(FigureValue.Precision.class))
                .orElse(FigureValue.Precision.EXACT);
        LocalDate from = map.find("from").map(Cell::date).orElse(null);
        LocalDate to = map.find("to").map(Cell::date).orElse(null);
        boolean nil = map.find("nil").map(Cell::bool).orElse(false);
        DemoFigure figure = new DemoFigure(key, nil ? FigureValue.nil() : value(map.get("value"), precision, from, to));
        map.noMore();
        return figure;
    }

    private static FigureKey key(Cell cell) {
        FigureKey key = FigureKey.parse(cell.text());
        if (!IndicatorCatalogue.load().knows(key)) {
            throw cell.problem("chỉ tiêu lạ '" + cell.text() + "'; cần một khóa có trong danh mục chỉ tiêu");
        }
        return key;
    }

    private static FigureValue value(
            Cell cell, FigureValue.Precision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
        try {
            return new FigureValue(FigureValue.State.VALUE, new BigDecimal(cell.text()), precision, from, to);
        } catch (IllegalArgumentException notAFigure) {
            throw cell.problem(
                    "'value' là '" + cell.text() + "'; cần một số, và cả hai ngày 'from', 'to' hoặc không ngày nào");
        }
    }
}
