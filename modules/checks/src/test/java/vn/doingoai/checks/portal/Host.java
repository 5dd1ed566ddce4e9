package vn.doingoai.checks.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The portal under one host name. Java's client knows no {@code *.localhost}: the name goes into the Host header.
 *
 * @param name the label before {@code .localhost}
 */
public record Host(String name) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Asks for a page; headers are names and values in turn. */
    public Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends a form as a browser does. */
    public Reply post(String path, String form, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        return send("POST", path, form, all.toArray(String[]::new));
    }

    /** Sends a file as the field {@code file} of a form. */
    public Reply upload(String path, String fileName, byte[] file, String... headers) {
        String boundary = "ranh-gioi-cua-bieu-mau";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("Content-Type", "multipart/form-data; boundary=" + boundary));
        all.addAll(List.of(headers));
        return exchange(
                "POST", path, BodyPublishers.ofByteArrays(List.of(head, file, tail)), all.toArray(String[]::new));
    }

    /** Sends anything. */
    public Reply send(String method, String path, @Nullable String body, String... headers) {
        BodyPublisher content =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        return exchange(method, path, content, headers);
    }

    private Reply exchange(String method, String path, BodyPublisher content, String... headers) {
        int port = RunningPortal.get().port();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Host", name + ".localhost:" + port)
                .method(method, content);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
