package vn.doingoai.checks.portal;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP interface as one user sees it.
 *
 * @param host where it is asked
 * @param token who asks; the empty text is nobody
 */
public record Interface(Host host, String token) {
    /** The interface of a demo account at its own host. */
    public static Interface of(String tenant, String username) {
        return new Interface(new Host(tenant), Account.of(tenant, username).apiToken());
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
        if (!token.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        if (body != null) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return host.send(method, "/api/v1" + path, body, all.toArray(String[]::new));
    }

    /** Sends a file. */
    public Reply upload(String path, String fileName, byte[] file) {
        return host.upload("/api/v1" + path, fileName, file, "Authorization", "Bearer " + token);
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
