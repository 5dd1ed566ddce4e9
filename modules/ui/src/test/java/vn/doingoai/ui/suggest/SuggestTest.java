package vn.doingoai.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The field that suggests, on a bare page in a real browser. */
class SuggestTest {

    private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/ui/combo.js");

    private static Playwright playwright;
    private static Browser browser;
    private Page page;
    private Locator field;

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void open() {
        page = browser.newContext().newPage();
        page.route("http://portal.test/suggest**", SuggestTest::answer);
        page.route(
                "http://portal.test/page",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody("""
                        <title>Thử</title><form onsubmit="document.title = 'sent'; return false">
                          <input id="field" role="combobox" aria-expanded="false" data-label="Nước" data-none="không"
                              data-suggest="/suggest?q=" data-found="# gợi ý" onchange="this.dataset.changed = this.value">
                          <button>Gửi</button></form>
                        """)));
        page.navigate("http://portal.test/page");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
        field = page.locator("#field");
    }

    @Test
    void arrowsMoveAndEnterTakesTheSuggestionWithoutSendingTheForm() {
        type("l");
        assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(page.locator("[role=status]").textContent()).isEqualTo("2 gợi ý");
        field.press("ArrowDown");
        field.press("ArrowDown");
        String active = field.getAttribute("aria-activedescendant");
        assertThat(page.locator("[id='" + active + "']").getAttribute("aria-selected"))
                .isEqualTo("true");
        field.press("Enter");

        assertThat(field.inputValue()).isEqualTo("Lít-va");
        assertThat(field.getAttribute("data-changed")).isEqualTo("Lít-va");
        assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(page.title()).isEqualTo("Thử");
    }

    @Test
    void upFromTheFieldIsTheLastSuggestion() {
        type("l");
        field.press("ArrowUp");
        field.press("Enter");

        assertThat(field.inputValue()).isEqualTo("Lít-va");
    }

    @Test
    void whatWasTypedCountsWhenNothingIsChosen() {
        type("l");
        field.press("Escape");
        assertThat(page.locator(".suggestions").isVisible()).isFalse();
        assertThat(field.inputValue()).isEqualTo("l");
        field.press("ArrowDown");
        page.locator(".suggestions li").first().waitFor();
        field.press("Tab");
        assertThat(field.inputValue()).isEqualTo("l");
        assertThat(page.locator(".suggestions").isVisible()).isFalse();
    }

    @Test
    void aClickChooses() {
        type("l");
        page.locator(".suggestions li").first().click();

        assertThat(field.inputValue()).isEqualTo("Lào");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("field");
    }

    @Test
    void enterSendsTheFormWhenNoSuggestionIsActive() {
        type("l");
        field.press("Enter");

        assertThat(page.title()).isEqualTo("sent");
    }

    @Test
    void suggestionsAreTextAndNeverMarkup() {
        type("<");
        assertThat(page.locator(".suggestions li").textContent()).contains("<img src=x onerror=alert(1)>");
        assertThat(page.locator(".suggestions img").count()).isZero();
    }

    private void type(String text) {
        field.pressSequentially(text);
        page.locator(".suggestions li").first().waitFor();
    }

    private static void answer(Route route) {
        String body = route.request().url().contains("q=l")
                ? "[{\"value\": \"Lào\", \"note\": \"LA\"}, {\"value\": \"Lít-va\", \"note\": \"LT\"}]"
                : "[{\"value\": \"<img src=x onerror=alert(1)>\", \"note\": \"\"}]";
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json;charset=UTF-8")
                .setBody(body));
    }
}
