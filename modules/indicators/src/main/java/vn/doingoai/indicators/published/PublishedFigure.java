package vn.doingoai.indicators.published;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;

/**
 * A figure as it was published.
 *
 * @param missingUnits how many units that were asked for it had not answered; their names stay in the tenant
 */
public record PublishedFigure(FigureKey key, FigureValue value, int missingUnits) {

    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", key.toString())
                .add("state", value.state().name())
                .add("precision", value.precision().name())
                .add("missingUnits", missingUnits);
        BigDecimal number = value.value();
        LocalDate from = value.coveredFrom();
        LocalDate to = value.coveredTo();
        if (number != null) {
            json.add("value", number.toPlainString());
        }
        if (from != null && to != null) {
            json.add("from", from.toString()).add("to", to.toString());
        }
        return json;
    }

    static PublishedFigure of(JsonObject json) {
        FigureValue value = new FigureValue(
                FigureValue.State.valueOf(json.getString("state")),
                json.containsKey("value") ? new BigDecimal(json.getString("value")) : null,
                FigureValue.Precision.valueOf(json.getString("precision")),
                json.containsKey("from") ? LocalDate.parse(json.getString("from")) : null,
                json.containsKey("to") ? LocalDate.parse(json.getString("to")) : null);
        return new PublishedFigure(FigureKey.parse(json.getString("key")), value, json.getInt("missingUnits"));
    }
}
