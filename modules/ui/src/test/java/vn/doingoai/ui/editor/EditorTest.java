package vn.doingoai.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorTest {

    private static EditorPage editor;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        editor = new EditorPage();
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @BeforeEach
    void open() {
        page = editor.open();
    }

    @Test
    void pastedHtmlAndTextBecomeTheStructureASectionCanStore() {
        var wrong = page.evaluate("""
                async () => {
                  const paste = await import("/ui/editor/paste.js"), cases = await import("/cases.js");
                  const word = await (await fetch("/word.html")).text();
                  const all = [["word", paste.blocksOfHtml(word), cases.WORD],
                    ...Object.entries(cases.HTML).map(([name, [html, want]]) => [name, paste.blocksOfHtml(html), want]),
                    ...Object.entries(cases.TEXT).map(([name, [text, want]]) => [name, paste.blocksOfText(text), want])];
                  return all.filter(([, got, want]) => JSON.stringify(got) !== JSON.stringify(want))
                    .map(([name, got]) => name + ": " + JSON.stringify(got)).join("\\n") + (window.hit ? "a script ran" : "");
                }
                """);
        assertThat(wrong).isEqualTo("");
    }

    @Test
    void whatIsLoadedComesBackUnchanged() {
        assertThat(page.evaluate("JSON.stringify(document.querySelector('body-editor').body)"))
                .isEqualTo(page.evaluate("JSON.stringify(JSON.parse(document.querySelector('textarea').value))"));
        assertThat(page.textContent(".editor-area .figure")).isEqualTo("80,2");
    }

    @Test
    void typingReplacesAHintAndIsSavedWhenTheTextIsLeft() {
        type("triệu");
        page.keyboard().press("Shift+Tab");
        page.waitForFunction("window.calls.length === 1");
        assertThat(lastSaved()).contains("triệu").doesNotContain("hint");
        page.waitForFunction("document.querySelector('.editor-status').textContent === 'saved 14:32'");
        assertThat(kept()).isEqualTo(0);
    }

    @Test
    void whatCouldNotBeSavedIsKeptAndOfferedAtTheNextVisit() {
        page.evaluate("window.replies.push({ http: 401 })");
        type("triệu");
        assertThat(kept()).isEqualTo(1);
        page.waitForFunction("document.querySelector('.editor-status').textContent === 'expired'");
        page.reload();
        page.click("text=restore");
        page.waitForFunction("window.calls.length === 1");
        assertThat(lastSaved()).contains("triệu");
    }

    @Test
    void twoTextsAreShownAndMergedOnTheVersionOfTheOther() {
        page.evaluate(
                "window.replies.push({ status: 'CONFLICT', version: 20, author: 'A', at: '', body: { blocks: [{ type: 'paragraph', runs: [{ text: 'Của người khác' }] }] } })");
        type("triệu");
        page.click("dialog >> text=merge");
        page.waitForFunction("window.calls.length === 2");
        assertThat(lastSaved()).contains("triệu").contains("Của người khác");
        assertThat(page.evaluate("window.calls[1].baseVersion")).isEqualTo(20);
    }

    @Test
    void anEmptyPlaceSaysInWordsWhatIsAskedFor() {
        assertThat(page.textContent(".editor-area .hint")).isEqualTo("tên đơn vị");
    }

    @Test
    void aBlockTakenFromAUnitSaysSoAndKeepsThatWhenItBecomesAnItemAndIsParted() {
        assertThat(page.getAttribute(".editor-area .taken.stale", "data-source"))
                .isEqualTo("theo Sở Công Thương, bản 2");
        page.click(".editor-area .taken");
        page.keyboard().press("End");
        page.keyboard().press("Control+]");
        page.keyboard().press("Enter");
        page.keyboard().type("Của tôi");
        assertThat(page.evaluate("JSON.stringify(document.querySelector('body-editor').body.blocks.slice(1))"))
                .isEqualTo(
                        "[{\"type\":\"item\",\"level\":1,\"runs\":[{\"text\":\"Lấy từ đơn vị\"}],\"passage\":\"p1\"},"
                                + "{\"type\":\"item\",\"level\":1,\"runs\":[{\"text\":\"Của tôi\"}]}]");
    }

    private void type(String text) {
        page.click(".editor-area .hint");
        page.keyboard().type(text);
    }

    private String lastSaved() {
        return (String) page.evaluate("window.calls.at(-1).body");
    }

    private int kept() {
        return (int) page.evaluate("localStorage.length");
    }
}
