package vn.doingoai.delegations;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;

/** Optional fields of a JSON object: one that is left out or null is empty, a wrong one is named. */
public final class Fields {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 20_000;

    private final JsonObject body;

    /** The fields of this object. */
    public Fields(JsonObject body) {
        this.body = body;
    }

    /** An object; empty when it is left out. */
    public Fields object(String field) {
        if (body.getOrDefault(field, JsonValue.EMPTY_JSON_OBJECT) instanceof JsonObject object) {
            return new Fields(object);
        }
        throw refused(field);
    }

    /** A text. */
    public String text(String field) {
        String text = string(field);
        return text == null ? "" : text;
    }

    private @Nullable String string(String field) {
        JsonValue value = body.getOrDefault(field, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text && text.getString().length() <= LONGEST) {
            return text.getString();
        }
        throw refused(field);
    }

    /** Yes or no; no when it is left out. */
    public boolean flag(String field) {
        JsonValue value = body.getOrDefault(field, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw refused(field);
        }
        return value == JsonValue.TRUE;
    }

    /** A whole number from least to most. */
    public @Nullable Integer number(String field, int least, int most) {
        JsonValue value = body.getOrDefault(field, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber given
                && given.isIntegral()
                && given.longValue() >= least
                && given.longValue() <= most) {
            return given.intValue();
        }
        throw refused(field);
    }

    /** An amount, written as text. */
    public @Nullable BigDecimal amount(String field) {
        String text = string(field);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw refused(field);
        }
    }

    /** A day as ISO 8601. */
    public @Nullable LocalDate day(String field) {
        String text = string(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused(field);
        }
    }

    /** A key. */
    public @Nullable UUID key(String field) {
        String text = string(field);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw refused(field);
        }
    }

    /** A country by its ISO code. */
    public @Nullable String country(String field) {
        String text = string(field);
        if (text == null || COUNTRIES.contains(text)) {
            return text;
        }
        throw refused(field);
    }

    /** A currency by its ISO code; VND when it is left out. */
    public String currency(String field) {
        String text = string(field);
        try {
            return text == null ? "VND" : Currency.getInstance(text).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw refused(field);
        }
    }

    /** A constant by its name in lower case. */
    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        String text = string(field);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> DelegationJson.code(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refused(field));
    }

    /** That this field cannot be taken. */
    private InvalidInputException refused(String field) {
        return new InvalidInputException(field, "json-value", body.getOrDefault(field, JsonValue.NULL));
    }
}
