package vn.doingoai.reporting.writing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.FigureValue.State;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.VietnameseNumber;

/**
 * Figures as an author types them: {@code [{key, state, text, precision, from, to}]}, numbers and days in Vietnamese
 * notation. One that cannot be read does not keep the others from being saved.
 *
 * @param values what can be saved; an emptied field is MISSING
 * @param wrong what cannot, by figure
 */
public record FigureEntries(Map<FigureKey, FigureValue> values, Map<FigureKey, BusinessException> wrong) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Copies the maps. */
    public FigureEntries {
        values = Map.copyOf(values);
        wrong = Map.copyOf(wrong);
    }

    /** Reads what a page sent. */
    public static FigureEntries read(String json) {
        Map<FigureKey, FigureValue> values = new TreeMap<>();
        Map<FigureKey, BusinessException> wrong = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            for (JsonValue each : reader.readArray()) {
                JsonObject entry = each.asJsonObject();
                FigureKey key = FigureKey.parse(entry.getString("key"));
                try {
                    FigureValue value = value(entry);
                    check(key, value);
                    values.put(key, value);
                } catch (BusinessException e) {
                    wrong.put(key, e);
                }
            }
        }
        return new FigureEntries(values, wrong);
    }

    /** Refuses a number that the indicator cannot have. */
    public static void check(FigureKey key, FigureValue value) {
        BigDecimal number = value.value();
        if (number == null) {
            return;
        }
        Indicator indicator = IndicatorCatalogue.load().get(key);
        indicator.objectionTo(number).ifPresent(objection -> {
            throw new InvalidInputException("figures/" + key, "figure." + objection, indicator.unit());
        });
    }

    private static FigureValue value(JsonObject entry) {
        State state = State.valueOf(entry.getString("state"));
        String text = entry.getString("text", "").strip();
        if (state == State.NIL) {
            return FigureValue.nil();
        }
        if (state == State.MISSING || text.isEmpty()) {
            return FigureValue.missing();
        }
        FigureValue value = FigureValue.of(VietnameseNumber.parse(text))
                .with(Precision.valueOf(entry.getString("precision", Precision.EXACT.name())));
        String from = entry.getString("from", "").strip();
        String to = entry.getString("to", "").strip();
        return from.isEmpty() && to.isEmpty() ? value : covering(value, day(from), day(to));
    }

    private static FigureValue covering(FigureValue value, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new BusinessException("figure-covered");
        }
        return value.covering(from, to);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw new BusinessException(e, "figure-day", text);
        }
    }
}
