package vn.doingoai.reporting.figures;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureValue;

/**
 * A figure as it stood when the report was approved.
 *
 * @param origin  where it came from, as in {@code REGISTER}
 * @param mark    of the rows or answers it stood on
 * @param missing names of units that had not answered
 */
public record FrozenFigure(FigureValue value, String origin, String mark, List<String> missing) {

    /** Copies the list. */
    public FrozenFigure {
        missing = List.copyOf(missing);
    }

    /** What the book says now. */
    static FrozenFigure of(BookedFigure figure) {
        return new FrozenFigure(figure.value(), figure.origin().name(), figure.mark(), figure.missing());
    }

    /** Members in alphabetical order, numbers plain and without trailing zeros: equal figures are equal text. */
    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        LocalDate from = value.coveredFrom();
        LocalDate to = value.coveredTo();
        if (from != null) {
            json.add("from", from.toString());
        }
        json.add("mark", mark)
                .add("missing", Json.createArrayBuilder(missing))
                .add("origin", origin)
                .add("precision", value.precision().name())
                .add("state", value.state().name());
        if (to != null) {
            json.add("to", to.toString());
        }
        BigDecimal number = value.value();
        if (number != null) {
            json.add("value", plain(number));
        }
        return json;
    }

    BookedFigure booked() {
        return new BookedFigure(value, BookedFigure.Origin.valueOf(origin), mark, missing);
    }

    static FrozenFigure fromJson(JsonObject json) {
        FigureValue value = new FigureValue(
                FigureValue.State.valueOf(json.getString("state")),
                json.containsKey("value") ? new BigDecimal(json.getString("value")) : null,
                FigureValue.Precision.valueOf(json.getString("precision")),
                date(json, "from"),
                date(json, "to"));
        return new FrozenFigure(
                value,
                json.getString("origin"),
                json.getString("mark"),
                json.getJsonArray("missing").getValuesAs(JsonString::getString));
    }

    /** As in "90" or "0.5", never "9E+1" or "90.0". */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable LocalDate date(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
