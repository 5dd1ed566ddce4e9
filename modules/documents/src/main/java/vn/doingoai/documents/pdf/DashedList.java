package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** The decree's lists of addressees and recipients: "- …;" line by line, the last one ending in a full stop. */
final class DashedList {

    private DashedList() {}

    static List<Line> lines(List<String> entries, TextStyle style, float width) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String text = punctuated(entries.get(i).strip(), i == entries.size() - 1);
            lines.addAll(LineBreaker.lines(WordSplitter.split(text, style), 0, width));
        }
        return lines;
    }

    /** Adds the dash and the end mark unless the entry has them. */
    private static String punctuated(String entry, boolean last) {
        String dashed = entry.startsWith("- ") ? entry : "- " + entry;
        boolean marked = entry.endsWith(";") || entry.endsWith(".");
        return marked ? dashed : dashed + (last ? "." : ";");
    }
}
