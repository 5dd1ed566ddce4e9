package vn.doingoai.launcher.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FootnoteRun;
import vn.doingoai.reporting.body.ListItem;
import vn.doingoai.reporting.body.Paragraph;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.TemplateSeeder;
import vn.doingoai.reporting.body.TextRun;

/** Makes the body of a section as its author would have left it: figures bound, footnotes in their places. */
final class DemoText {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\w+)]");

    private DemoText() {}

    /**
     * The body of a text.
     *
     * @throws IllegalArgumentException if it names a footnote that is not there
     */
    static Body of(DemoReport.Text text, Map<String, String> parameters) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : TemplateSeeder.seed(text.words(), parameters).blocks()) {
            List<Run> runs = new ArrayList<>();
            block.runs().forEach(run -> add(run, text.footnotes(), runs));
            blocks.add(block instanceof ListItem item ? new ListItem(item.level(), runs) : new Paragraph(runs));
        }
        return new Body(blocks);
    }

    private static void add(Run run, Map<String, String> footnotes, List<Run> runs) {
        if (!(run instanceof TextRun words)) {
            runs.add(run);
            return;
        }
        Matcher place = FOOTNOTE.matcher(words.text());
        int from = 0;
        while (place.find()) {
            words(words.text().substring(from, place.start()), runs);
            runs.add(new FootnoteRun(footnote(place.group(1), footnotes)));
            from = place.end();
        }
        words(words.text().substring(from), runs);
    }

    private static void words(String words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(TextRun.plain(words));
        }
    }

    private static String footnote(String key, Map<String, String> footnotes) {
        String text = footnotes.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No footnote " + key);
        }
        return text;
    }
}
