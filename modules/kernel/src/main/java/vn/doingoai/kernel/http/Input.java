package vn.doingoai.kernel.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;

/** Reads fields of a request to the HTTP interface; a wrong one is named by its pointer. */
public final class Input {

    private Input() {}

    /** A key in a path; what is no key names nothing that exists. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** A key in a query or a body. */
    public static UUID id(String field, @Nullable String text) {
        if (text == null) {
            throw new InvalidInputException(field, "json-missing", field);
        }
        return id(text);
    }

    /** The version that the caller has seen. */
    public static long version(JsonObject body) {
        if (!body.containsKey("version") || body.isNull("version")) {
            throw new InvalidInputException("version", "json-missing", "version");
        }
        try {
            return body.getJsonNumber("version").longValueExact();
        } catch (ClassCastException | ArithmeticException e) {
            throw new InvalidInputException("version", "json-value", body.get("version"));
        }
    }

    /** A text that must be there; it may be empty. */
    public static String text(JsonObject body, String field) {
        if (body.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidInputException(field, "json-missing", field);
    }

    /** A text that may be left out or null; an empty one counts as left out. */
    public static Optional<String> findText(JsonObject body, String field) {
        return body.getOrDefault(field, JsonValue.NULL) == JsonValue.NULL
                ? Optional.empty()
                : Optional.of(text(body, field)).filter(text -> !text.isBlank());
    }

    /** The constant that a text names, upper or lower case; empty when it is left out. */
    public static <E extends Enum<E>> Optional<E> findOneOf(JsonObject body, String field, Class<E> type) {
        return findText(body, field)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException(field, "json-value", text)));
    }

    /** The constant that a text names, upper or lower case; it must be there. */
    public static <E extends Enum<E>> E oneOf(JsonObject body, String field, Class<E> type) {
        return findOneOf(body, field, type).orElseThrow(() -> new InvalidInputException(field, "json-missing", field));
    }

    /** A day as ISO 8601 that may be left out or null. */
    public static Optional<LocalDate> findDate(JsonObject body, String field) {
        return findText(body, field).map(text -> date(body, field));
    }

    /** A list of texts; none when it is left out. */
    public static List<String> texts(JsonObject body, String field) {
        if (!(body.get(field) instanceof JsonArray array)) {
            return List.of();
        }
        return array.stream().map(value -> string(field, value)).toList();
    }

    private static String string(String field, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidInputException(field, "json-value", value);
    }

    /** A list of objects; none when it is left out. */
    public static List<JsonObject> objects(JsonObject body, String field) {
        JsonValue given = body.getOrDefault(field, JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return List.of();
        }
        if (given instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            return array.getValuesAs(JsonObject.class);
        }
        throw new InvalidInputException(field, "json-value", given);
    }

    /** A day as ISO 8601. */
    public static LocalDate date(JsonObject body, String field) {
        String text = text(body, field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "json-date", text);
        }
    }
}
