package vn.doingoai.reporting.figures;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.FigureValue.State;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;

/** Figures of the province as the HTTP interface writes and reads them; numbers are texts. */
final class FigureJson {

    private FigureJson() {}

    static JsonObjectBuilder line(FigureLine line) {
        BookedFigure now = line.now();
        JsonObjectBuilder json = value(now.value())
                .add("id", line.key().toString())
                .add("name", line.name())
                .add("unit", line.indicator().unit())
                .add("origin", now.origin().name().toLowerCase(Locale.ROOT))
                .add("document", now.document())
                .add("mark", now.mark())
                .add("missing", Json.createArrayBuilder(now.missing()))
                .add(
                        "previous",
                        value(line.base().value()).add("document", line.base().document()));
        FigureValue typed = now.typed();
        if (typed != null) {
            json.add("typed", value(typed));
        }
        JsonObjectBuilder comparison = Json.createObjectBuilder()
                .add("comparability", line.comparison().comparability().name())
                .add("reason", line.reason());
        line.comparison().difference().ifPresent(each -> comparison.add("difference", each.toPlainString()));
        line.comparison().percent().ifPresent(each -> comparison.add("percent", each.toPlainString()));
        return json.add("comparison", comparison);
    }

    private static JsonObjectBuilder value(FigureValue value) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("state", value.state().name())
                .add("precision", value.precision().name());
        BigDecimal number = value.value();
        if (number != null) {
            json.add("value", number.toPlainString());
        }
        LocalDate from = value.coveredFrom();
        LocalDate to = value.coveredTo();
        if (from != null && to != null) {
            json.add("from", from.toString()).add("to", to.toString());
        }
        return json;
    }

    static JsonObjectBuilder row(CountedRow row) {
        LocalDate date = row.date();
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("page", row.page())
                .add("unit", row.unit())
                .add("date", date == null ? JsonValue.NULL : Json.createValue(date.toString()))
                .add("name", row.name())
                .add("adds", row.adds().toPlainString());
    }

    /** Rows are paged by how many were seen: their order is by day and name. */
    static JsonObject rows(Iterable<CountedRow> found, int seen, int size) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int count = 0;
        for (CountedRow row : found) {
            if (count < size) {
                items.add(row(row));
            }
            count++;
        }
        return Json.createObjectBuilder()
                .add("items", items)
                .add("next", count > size ? Json.createValue(Integer.toString(seen + size)) : JsonValue.NULL)
                .build();
    }

    static FigureEntry entry(JsonObject body) {
        State state = Input.oneOf(body, "state", State.class);
        FigureValue value = switch (state) {
            case NIL -> FigureValue.nil();
            case MISSING -> FigureValue.missing();
            case VALUE -> number(body);
        };
        String document = Input.findText(body, "document").orElse("");
        return new FigureEntry(value, !document.isEmpty(), document, Input.version(body));
    }

    private static FigureValue number(JsonObject body) {
        String text = Input.text(body, "value");
        try {
            return FigureValue.of(new BigDecimal(text))
                    .with(Input.findOneOf(body, "precision", Precision.class).orElse(Precision.EXACT));
        } catch (NumberFormatException e) {
            throw new InvalidInputException("value", "figure-number", text);
        }
    }
}
