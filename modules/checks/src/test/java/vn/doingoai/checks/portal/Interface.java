package vn.doingoai.checks.portal;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP interface as one user sees it.
 *
 * @param host where it is asked
 * @param token who asks; the empty text is nobody
 */
public record Interface(Host host, Supplier<String> token) {

    /** The same with a token that is known. */
    public Interface(Host host, String token) {
        this(host, () -> token);
    }

    /**
     * The interface of a demo account at its own host. Its token is looked up each time: tests keep interfaces as constants,
     * and another portal with other tokens may answer meanwhile.
     */
    public static Interface of(String tenant, String username) {
        return new Interface(
                new Host(tenant), () -> Account.of(tenant, username).apiToken());
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, JsonObjectBuilder body, String... headers) {
        return send("POST", path, body.build().toString(), headers);
    }

    public Reply put(String path, JsonObjectBuilder body, String... headers) {
        return send("PUT", path, body.build().toString(), headers);
    }

    /** Sends anything as JSON; the path stands behind {@code /api/v1}. */
    public Reply send(String method, String path, @Nullable String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + bearer));
        }
        if (body != null) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return host.send(method, "/api/v1" + path, body, all.toArray(String[]::new));
    }

    /** Sends a file. */
    public Reply upload(String path, String fileName, byte[] file) {
        return host.upload("/api/v1" + path, fileName, file, "Authorization", "Bearer " + token.get());
    }

    /** Every item of a list, page by page. */
    public List<JsonObject> items(String path, int limit) {
        List<JsonObject> items = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
        JsonObject list = get(page).json();
        items.addAll(list.getJsonArray("items").getValuesAs(JsonObject.class));
        while (!list.isNull("next")) {
            list = get(page + "&after=" + list.getString("next")).json();
            items.addAll(list.getJsonArray("items").getValuesAs(JsonObject.class));
        }
        return items;
    }
}
