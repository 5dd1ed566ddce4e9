package vn.doingoai.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses the portal from outside: with a token as a program, or with a session as a browser. The host that
 * names the tenant is sent as a header, because Java does not resolve {@code *.localhost}.
 */
final class Client {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String host;
    private final int port;
    private final @Nullable String token;

    private Client(HttpClient http, String host, int port, @Nullable String token) {
        this.http = http;
        this.host = host;
        this.port = port;
        this.token = token;
    }

    /** Nobody in particular. */
    static Client anonymous(String host, int port) {
        return new Client(http(), host, port, null);
    }

    /** A program with that account's token. */
    static Client of(int port, Account account) {
        return new Client(http(), account.host(), port, account.token());
    }

    /** A browser that has filled in the login page. */
    static Client signedIn(int port, Account account) throws IOException, InterruptedException {
        Client browser = anonymous(account.host(), port);
        String page = browser.page("/login.xhtml");
        String form = Map.of(
                        "login",
                        "login",
                        first(page, "name=\"([^\"]*username)\""),
                        account.username(),
                        first(page, "name=\"([^\"]*password)\""),
                        account.password(),
                        first(page, "name=\"([^\"]*enter)\""),
                        "1",
                        "jakarta.faces.ViewState",
                        first(page, "ViewState\"[^>]*value=\"([^\"]*)\""))
                .entrySet()
                .stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = browser.send(browser.request("/login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 302) {
            throw new BenchProblem("Signing in as " + account.username() + " was answered " + answer.statusCode());
        }
        return browser;
    }

    /** The text of a page that must be there. */
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new BenchProblem(path + " was answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The status of a page; 0 when nobody answers. */
    int status(String path) throws InterruptedException {
        try {
            return send(request(path).GET().build()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads from the HTTP interface. */
    JsonObject get(String path) throws IOException, InterruptedException {
        return json(page(path));
    }

    /** Writes through the HTTP interface and answers whatever comes back. */
    HttpResponse<String> send(String method, String path, JsonObject body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Uploads one file, however long that takes, and answers whatever comes back. */
    HttpResponse<String> upload(String path, String fileName, byte[] content) throws IOException, InterruptedException {
        String head = "--bench\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .timeout(PATIENCE.multipliedBy(10))
                .header("Content-Type", "multipart/form-data; boundary=bench")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--bench--\r\n")))
                .build());
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Cookies stay apart, so each client is a session of its own. */
    private static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Host", host + ":" + port);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String first(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new BenchProblem("The login page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
