package vn.doingoai.launcher.tenants;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A demo account at the portal's HTTP interface, with its token.
 *
 * @param portal address of the portal, without a tenant
 * @param host the tenant's host name with the port: Java knows no {@code *.localhost}, so it goes into a header
 */
record DemoCaller(URI portal, String host, String token) {
    /** For a machine that does many other things at its first start. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final HttpClient CLIENT;

    static {
        // Read once, when the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonObject post(String path, JsonObjectBuilder body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.build().toString(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Host", host)
                .header("Authorization", "Bearer " + token);
    }

    /** What was asked for; any refusal is an exception with the portal's own words. */
    private static JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.uri().getPath() + " → " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
