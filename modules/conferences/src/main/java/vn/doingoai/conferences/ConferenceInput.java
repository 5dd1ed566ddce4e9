package vn.doingoai.conferences;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.time.DateSpan;

/** Conferences as the HTTP interface reads them; what is left out is not known. */
final class ConferenceInput {

    private static final int MOST = 1_000_000;

    private ConferenceInput() {}

    static ConferenceDetails details(JsonObject body) {
        Integer year = number(body, "year");
        if (year == null) {
            throw new InvalidInputException("year", "json-missing", "year");
        }
        return new ConferenceDetails(
                year,
                Input.text(body, "name"),
                constant(body, "role", ConferenceRole.HOST),
                constant(body, "kind", ConferenceKind.CONFERENCE),
                textOrEmpty(body, "topic"),
                number(body, "days"),
                when(body),
                textOrEmpty(body, "venue"),
                participants(object(body, "participants")),
                Input.objects(body, "costs").stream().map(ConferenceInput::cost).toList(),
                dossier(object(body, "dossier")),
                textOrEmpty(body, "difficulties"));
    }

    /** Why findings are right all the same, by code of the rule. */
    static Map<String, String> reasons(JsonObject body) {
        Map<String, String> reasons = new HashMap<>();
        object(body, "reasons").forEach((rule, reason) -> {
            if (!(reason instanceof JsonString text)) {
                throw new InvalidInputException("reasons", "json-value", reason);
            }
            reasons.put(rule, text.getString());
        });
        return reasons;
    }

    static Decision document(JsonObject body) {
        return new Decision(Input.text(body, "number"), Input.date(body, "date"));
    }

    private static Participants participants(JsonObject body) {
        List<CountryShare> shares = Input.objects(body, "byCountry").stream()
                .map(share -> new CountryShare(
                        Countries.require("byCountry", Input.text(share, "country"))
                                .code(),
                        positive(share)))
                .toList();
        return new Participants(number(body, "vietnamese"), number(body, "foreign"), shares);
    }

    private static int positive(JsonObject share) {
        Integer participants = number(share, "participants");
        if (participants == null || participants == 0) {
            throw new InvalidInputException("byCountry", "conference-country");
        }
        return participants;
    }

    private static Cost cost(JsonObject body) {
        JsonObject money = object(body, "money");
        String currency = Input.text(money, "currency");
        try {
            return new Cost(
                    constant(body, "source", CostSource.OTHER),
                    new Money(amount(money, "amount"), Currency.getInstance(currency)),
                    body.getOrDefault("vnd", JsonValue.NULL) == JsonValue.NULL ? null : amount(body, "vnd"));
        } catch (BusinessException outOfRange) {
            throw new InvalidInputException("costs", outOfRange.code(), outOfRange.arguments());
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("costs", "json-value", currency);
        }
    }

    private static BigDecimal amount(JsonObject body, String field) {
        String text = Input.text(body, field);
        if (!text.matches("\\d{1,15}(?:\\.\\d{1,4})?")) {
            throw new InvalidInputException("costs", "json-value", text);
        }
        return new BigDecimal(text);
    }

    private static Dossier dossier(JsonObject body) {
        List<DossierPart> parts = Input.objects(body, "parts").stream()
                .map(part -> new DossierPart(
                        constant(part, "kind", PartKind.REQUEST_LETTER), textOrEmpty(part, "reference")))
                .toList();
        return new Dossier(
                constant(body, "level", ApprovalLevel.PROVINCE_CHAIR),
                body.getBoolean("ministerialDelegates", false),
                body.getBoolean("sensitiveContent", false),
                body.getBoolean("opinionsRequired", false),
                day(body, "received"),
                day(body, "consulted"),
                day(body, "replied"),
                parts);
    }

    private static @Nullable DateSpan when(JsonObject body) {
        JsonObject when = object(body, "when");
        return when.isEmpty()
                ? null
                : new DateSpan(
                        Input.date(when, "from"),
                        Input.date(when, "to"),
                        constant(when, "precision", DateSpan.Precision.DAY));
    }

    private static @Nullable LocalDate day(JsonObject body, String field) {
        return body.getOrDefault(field, JsonValue.NULL) == JsonValue.NULL ? null : Input.date(body, field);
    }

    private static JsonObject object(JsonObject body, String field) {
        JsonValue given = body.getOrDefault(field, JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (given instanceof JsonObject object) {
            return object;
        }
        throw new InvalidInputException(field, "json-value", given);
    }

    private static String textOrEmpty(JsonObject body, String field) {
        return body.getOrDefault(field, JsonValue.NULL) == JsonValue.NULL ? "" : Input.text(body, field);
    }

    private static @Nullable Integer number(JsonObject body, String field) {
        JsonValue given = body.getOrDefault(field, JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return null;
        }
        if (given instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().signum() >= 0
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(MOST)) <= 0) {
            return number.intValueExact();
        }
        throw new InvalidInputException(field, "json-value", given);
    }

    private static <E extends Enum<E>> E constant(JsonObject body, String field, E otherwise) {
        String text = textOrEmpty(body, field);
        if (text.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(
                        Objects.requireNonNull(otherwise.getDeclaringClass().getEnumConstants()))
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(field, "json-value", text));
    }
}
