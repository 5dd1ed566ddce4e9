package vn.doingoai.reporting.writing;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.FigureValue.State;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.reporting.body.NilPlace;

/** Reads what the HTTP interface is sent for a section: {@code {body, nil, figures, version}}. */
public final class SectionJson {

    private SectionJson() {}

    /** The edit of the section with this key. */
    public static SectionEdit edit(String key, JsonObject body) {
        Map<FigureKey, FigureValue> figures = new TreeMap<>();
        for (JsonObject figure : Input.objects(body, "figures")) {
            figures.put(key(figure), value(figure));
        }
        return new SectionEdit(
                key,
                Input.version(body),
                BodyHtmlReader.read(body.getString("body", "")),
                body.getBoolean("nil", false) ? NilPlace.FIRST : NilPlace.NONE,
                figures);
    }

    private static FigureKey key(JsonObject figure) {
        String indicator = Input.text(figure, "indicator");
        try {
            return FigureKey.parse(indicator);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("figures", "figure-not-asked", indicator);
        }
    }

    private static FigureValue value(JsonObject figure) {
        State state = oneOf(State.class, figure.getString("state", State.VALUE.name()), "figures");
        if (state != State.VALUE) {
            return state == State.NIL ? FigureValue.nil() : FigureValue.missing();
        }
        FigureValue value = FigureValue.of(number(figure))
                .with(oneOf(Precision.class, figure.getString("precision", Precision.EXACT.name()), "figures"));
        if (!figure.containsKey("from") || figure.isNull("from")) {
            return value;
        }
        return value.covering(Input.date(figure, "from"), Input.date(figure, "to"));
    }

    private static BigDecimal number(JsonObject figure) {
        JsonValue value = figure.getOrDefault("value", JsonValue.NULL);
        try {
            return new BigDecimal(value.toString().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new InvalidInputException("figures", "figure-number", value);
        }
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name, String field) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(field, "json-value", name);
        }
    }
}
