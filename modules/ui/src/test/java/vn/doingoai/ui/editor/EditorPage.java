package vn.doingoai.ui.editor;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The editor on a bare page in a real browser; its files come from the class path, as the portal serves them. */
final class EditorPage implements AutoCloseable {

    private final HttpServer server;
    private final Playwright playwright;
    private final Browser browser;

    EditorPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EditorPage::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /** A fresh page with nothing kept by the browser. */
    Page open() {
        var page = browser.newContext().newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/page.html");
        page.waitForSelector(".editor-area");
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var resource =
                path.startsWith("/ui/") || path.startsWith("/webjars/") ? "META-INF/resources" + path : "editor" + path;
        try (var in = EditorPage.class.getClassLoader().getResourceAsStream(resource)) {
            var body = in == null ? new byte[0] : in.readAllBytes();
            if (path.endsWith(".html")) {
                body = new String(body, StandardCharsets.UTF_8)
                        .replace("IMPORTS", imports())
                        .getBytes(StandardCharsets.UTF_8);
            }
            var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
            exchange.sendResponseHeaders(in == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            exchange.close();
        }
    }

    private static String imports() {
        return EditorModules.libraries().entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":\"" + entry.getValue() + '"')
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }
}
