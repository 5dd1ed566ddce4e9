package vn.doingoai.delegations;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.Messages;

/** Delegations as the HTTP interface writes them, and as they are kept when frozen. */
public final class DelegationJson {

    private DelegationJson() {}

    static JsonObjectBuilder summary(DelegationRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("id", row.id().toString())
                .add("version", row.version())
                .add("dossier", row.dossier().toString())
                .add("unit", row.unit().toString())
                .add("unitName", row.unitName())
                .add("phase", code(row.phase()))
                .add("direction", code(row.direction()))
                .add("year", row.year())
                .add("state", row.state().code())
                .add("name", row.name())
                .add("leaderName", row.leaderName())
                .add("leaderPost", row.leaderPost())
                .add("memberCount", value(row.members()))
                .add("totalDays", value(row.days()))
                .add("countries", Json.createArrayBuilder(row.countries()))
                .add("quarter", value(row.quarter()))
                .add("start", value(row.start()))
                .add("end", value(row.end()))
                .add("planStatus", value(row.planStatus()))
                .add("blocks", row.blocks())
                .add("warnings", row.warnings());
        return json;
    }

    /** Everything that a row says, with its findings. */
    public static JsonObject whole(DelegationView view) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("id", view.id().toString())
                .add("version", view.version())
                .add("dossier", view.dossier().toString())
                .add("unit", view.unit().toString())
                .add("planItem", value(view.planItem()))
                .add("phase", code(view.phase()))
                .add("direction", code(view.direction()))
                .add("year", view.year())
                .add("state", view.state().code())
                .add("stateReason", view.stateReason())
                .add("revision", view.revision())
                .add("ruleSet", value(view.ruleSet()));
        json.addAll(ContentJson.write(view.content()));
        return json.add("findings", array(view.findings(), DelegationJson::finding))
                .build();
    }

    /** A rule that is broken, with its Vietnamese sentence. */
    static JsonObjectBuilder finding(FindingView view) {
        return Json.createObjectBuilder()
                .add("rule", view.finding().rule())
                .add("severity", code(view.finding().severity()))
                .add("field", view.finding().field())
                .add("message", sentence(view, Messages.VIETNAMESE))
                .add("params", Json.createArrayBuilder(view.finding().arguments()))
                .add("reason", view.reason());
    }

    /** The sentence of a finding. */
    public static String sentence(FindingView view, Locale locale) {
        return Messages.text(
                locale, view.finding().message(), view.finding().arguments().toArray());
    }

    static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A value as JSON: null, a number, or a text; constants in lower case, days in ISO 8601. */
    public static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        return Json.createValue(value instanceof Enum<?> constant ? code(constant) : value.toString());
    }
}
