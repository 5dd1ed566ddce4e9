package vn.doingoai.checks.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The page on which a unit writes its report.
 *
 * @param person who writes
 */
record Editor(Person person) {
    /** Goes to a section of the list. */
    Editor section(String key) {
        Page page = person.page();
        // On a phone the list is folded.
        page.locator("#parts").evaluate("parts => parts.open = true");
        page.locator(".toc a[data-key='" + key + "']").click();
        page.waitForURL("**section=" + key);
        page.locator("body-editor [contenteditable=true]").waitFor();
        return this;
    }

    /** Types a figure and leaves the field. */
    Editor figure(String key, String number) {
        Locator field = person.page().locator(".asked[data-figure='" + key + "'] input.number");
        field.fill(number);
        field.press("Tab");
        return saved();
    }

    /** Says that there is something to report after all. */
    Editor something() {
        person.press("Có nội dung để báo cáo");
        return saved();
    }

    /** Says "Không" by one click. */
    Editor nothing() {
        person.press("Không có nội dung này");
        return saved();
    }

    /** Writes at the end of the text and waits until the server has it. */
    Editor type(String text) {
        write(text);
        return saved();
    }

    /** Writes at the end of the text. */
    void write(String text) {
        Locator body = person.page().locator("body-editor [contenteditable=true]");
        body.click();
        body.press("Control+End");
        person.page().keyboard().type(text);
    }

    /** Waits for the sign that the server has it. */
    Editor saved() {
        PlaywrightAssertions.assertThat(
                        person.page().locator("body-editor [data-state]").first())
                .hasAttribute("data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
        return this;
    }

    /** The mark of a section in the list: done, nil, work or nothing. */
    String mark(String key) {
        String classes =
                person.page().locator(".toc a[data-key='" + key + "'] .dot").getAttribute("class");
        return classes.replace("dot", "").strip();
    }

    /** The address of the PDF of this report. */
    String pdf() {
        Page page = person.page();
        return page.locator("a[href^='document?id=']")
                .first()
                .evaluate("link => link.href")
                .toString();
    }
}
