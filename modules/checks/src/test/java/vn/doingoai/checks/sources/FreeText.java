package vn.doingoai.checks.sources;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the author wrote: the words of a report that stand neither in the draft, which the portal makes of templates and
 * registers, nor for a figure. Told as the table of {@code docs/demo-reports.md}.
 */
final class FreeText {
    /** Where a figure stands; whatever it reads is one word of data. */
    private static final String FIGURE = "\u0001";

    private static final Pattern TOKEN = Pattern.compile("\u0001\\S+|[\\p{L}\\p{N}]+(?:[/.,-][\\p{L}\\p{N}]+)*");

    /** Shorter ones are counted and not shown. */
    private static final int SHORTEST_SHOWN = 4;

    private static final int WORDS_SHOWN = 5;

    private final List<String> lines = new ArrayList<>();
    private int words;
    private int figures;
    private int free;

    private FreeText() {}

    /** The lines of the table: one for each section that has text, and the sum. */
    static List<String> table(JsonObject written, JsonObject drafted) {
        Map<String, String> drafts = new HashMap<>();
        for (JsonObject section : sections(drafted)) {
            drafts.put(section.getString("key"), section.getString("body"));
        }
        FreeText table = new FreeText();
        table.lines.add("| section | words | figures | free text | its passages, with their words |");
        table.lines.add("|--|--:|--:|--:|--|");
        for (JsonObject section : sections(written)) {
            table.add(section, drafts.getOrDefault(section.getString("key"), ""));
        }
        table.lines.add(String.format(
                Locale.ROOT,
                "| all | %d | %d | %d (%d%%) | |",
                table.words,
                table.figures,
                table.free,
                Math.round(100.0 * table.free / table.words)));
        return table.lines;
    }

    private static List<JsonObject> sections(JsonObject report) {
        return report.getJsonArray("sections").getValuesAs(JsonObject.class);
    }

    private void add(JsonObject section, String draft) {
        List<String> text = tokens(section.getString("body"));
        if (text.isEmpty()) {
            return;
        }
        List<String> passages = new ArrayList<>();
        int own = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(tokens(draft), text).getDeltas()) {
            List<String> inserted = delta.getTarget().getLines().stream()
                    .filter(token -> !token.startsWith(FIGURE))
                    .toList();
            own += delta.getType() == DeltaType.DELETE ? 0 : inserted.size();
            if (inserted.size() >= SHORTEST_SHOWN) {
                passages.add(shown(inserted));
            }
        }
        int data = (int) text.stream().filter(token -> token.startsWith(FIGURE)).count();
        words += text.size();
        figures += data;
        free += own;
        String label = section.isNull("label") ? "" : section.getString("label") + " ";
        lines.add("| %s%s | %d | %d | %d | %s |"
                .formatted(label, section.getString("title"), text.size(), data, own, String.join("; ", passages)));
    }

    private static String shown(List<String> passage) {
        int size = passage.size();
        String words = size <= 2 * WORDS_SHOWN
                ? String.join(" ", passage)
                : String.join(" ", passage.subList(0, WORDS_SHOWN)) + " … "
                        + String.join(" ", passage.subList(size - WORDS_SHOWN, size));
        return "“%s” (%d)".formatted(words, size);
    }

    private static List<String> tokens(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("var").remove();
        page.select("data").forEach(data -> data.text(" " + FIGURE + data.attr("value") + " "));
        page.select("p, li, small").forEach(element -> element.prependText(" "));
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(page.body().wholeText());
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
