package vn.doingoai.rollup.nation;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Comparison;

/** Figures of the nation as the HTTP interface writes them; numbers are texts, as money is. */
public final class CellJson {

    /** Kept, since {@code Json} makes one anew for every object, of which a table has thousands. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CellJson() {}

    /** An empty object. */
    public static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    /** An empty list. */
    public static JsonArrayBuilder array() {
        return JSON.createArrayBuilder();
    }

    /** One figure; an incomplete one has no number. */
    public static JsonObjectBuilder of(Cell cell) {
        return object().add("state", cell.state().name().toLowerCase(Locale.ROOT))
                .add("value", number(cell.state() == Cell.State.VALUE ? cell.amount() : null))
                .add("precision", cell.precision().name().toLowerCase(Locale.ROOT))
                .add("missingUnits", cell.missingUnits())
                .add("missing", texts(cell.lacking()))
                .add("corrected", cell.corrected())
                .add("publications", texts(cell.publications()));
    }

    /** A sum with its coverage. */
    public static JsonObjectBuilder of(Total total) {
        return object().add("value", number(total.amount()))
                .add("reported", total.reported())
                .add("of", total.all())
                .add("nil", total.nils())
                .add("missing", total.missing())
                .add("heldBack", total.heldBack())
                .add("incomplete", total.incomplete())
                .add("lackUnits", total.partial());
    }

    /** How a figure compares; the numbers are there only where it does. */
    public static JsonObjectBuilder of(Comparison comparison) {
        return object().add("comparability", comparison.comparability().name().toLowerCase(Locale.ROOT))
                .add("missing", texts(comparison.missing()))
                .add("difference", number(comparison.difference().orElse(null)))
                .add("percent", number(comparison.percent().orElse(null)));
    }

    /** A list of names or keys. */
    public static JsonArrayBuilder texts(Collection<?> values) {
        JsonArrayBuilder texts = array();
        values.forEach(each -> texts.add(each.toString()));
        return texts;
    }

    private static JsonValue number(@Nullable BigDecimal number) {
        return number == null ? JsonValue.NULL : JSON.createValue(number.toPlainString());
    }
}
