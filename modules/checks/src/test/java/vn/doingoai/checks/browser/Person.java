package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.RunningPortal;

/**
 * Somebody at a browser, who finds things by what is written on them. What the browser complains of (a script that
 * failed, something the content security policy stopped) is kept.
 */
final class Person {
    static final int DESK = 1280;
    static final int PHONE = 360;
    static final int HEIGHT = 900;
    private static final int PATIENCE = 60_000;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    /**
     * The camera and the accessibility check bring styles of their own, which the policy rightly stops, and read style
     * sheets once more by addresses that are not theirs.
     */
    private boolean looking;

    Person(BrowserContext context) {
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !looking) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !looking) {
                complaints.add(page.url() + " asked for " + response.url() + ": " + response.status());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Opens the tenant's address and signs in. */
    void signIn(Account account) {
        page.navigate("http://" + account.tenant() + ".localhost:"
                + RunningPortal.get().port() + "/");
        field("Tên đăng nhập").fill(account.username());
        field("Mật khẩu").fill(account.password());
        look("login");
        press("Đăng nhập");
    }

    Page page() {
        return page;
    }

    /** The field with this label. */
    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Presses the button with this name. */
    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Follows the link whose name begins so. */
    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** Waits until the page says this. */
    void reads(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
    }

    /** A file, fetched by the browser itself: only that knows the names of tenants' hosts. */
    byte[] fetch(String address) {
        Object content = page.evaluate("""
                async (address) => {
                    const reply = await fetch(address);
                    const bytes = new Uint8Array(await reply.arrayBuffer());
                    return reply.ok ? btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")) : "";
                }
                """, address);
        return Base64.getDecoder().decode(content.toString());
    }

    /** Photographs the page on a desk and on a phone, and finds nothing that keeps anybody out of it. */
    void look(String name) {
        looking = true;
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            // The bar at the bottom of the window belongs at the bottom of the picture.
            page.setViewportSize(width, Math.max(HEIGHT, number("document.documentElement.scrollHeight")));
            Path file = RunningPortal.get().target().resolve("screenshots/" + name + "-" + width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(number("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(name + " is wider than " + width)
                    .isZero();
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations)
                    .as(name + " at " + width)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
        page.setViewportSize(DESK, HEIGHT);
        looking = false;
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    /** What the browser has complained of so far. */
    List<String> complaints() {
        return complaints;
    }
}
