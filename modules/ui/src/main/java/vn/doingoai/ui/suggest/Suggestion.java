package vn.doingoai.ui.suggest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that a field suggests.
 *
 * @param value the text that the field takes over when it is chosen
 * @param note what stands behind it in the list, or empty
 */
public record Suggestion(String value, String note) {

    /** How many suggestions help: more are for reading, not for choosing. */
    public static final int MOST = 12;

    /** Answers with these suggestions as {@code [{value, note}]}. */
    public static void send(HttpServletResponse response, List<Suggestion> suggestions) throws IOException {
        JsonArrayBuilder array = Json.createArrayBuilder();
        suggestions.forEach(each ->
                array.add(Json.createObjectBuilder().add("value", each.value()).add("note", each.note())));
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(array.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
