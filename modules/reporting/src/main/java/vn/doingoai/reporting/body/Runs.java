package vn.doingoai.reporting.body;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.kernel.text.CleanText;

/** Puts the pieces of a line in order, so that equal lines are equal whatever editor or template made them. */
final class Runs {

    private Runs() {}

    /** Joins neighbours of one style, folds spaces over the seams, strips both ends of the line, drops empty text. */
    static List<Run> tidy(List<Run> runs) {
        List<Run> current = runs;
        List<Run> tidy = once(current);
        // Joining can compose a letter and its accent, or leave nothing between two neighbours.
        while (!tidy.equals(current)) {
            current = tidy;
            tidy = once(current);
        }
        return tidy;
    }

    private static List<Run> once(List<Run> runs) {
        List<Run> tidy = new ArrayList<>();
        boolean afterSpace = true;
        for (Run run : runs) {
            if (run instanceof TextRun text) {
                String words = afterSpace ? text.text().stripLeading() : text.text();
                if (!words.isEmpty()) {
                    append(tidy, text.withText(words));
                    afterSpace = words.endsWith(" ");
                }
            } else {
                tidy.add(run);
                afterSpace = false;
            }
        }
        return stripEnd(tidy);
    }

    private static void append(List<Run> runs, TextRun text) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last) instanceof TextRun before && before.sameStyle(text)) {
            runs.set(last, before.withText(CleanText.cleanInline(before.text() + text.text())));
        } else {
            runs.add(text);
        }
    }

    private static List<Run> stripEnd(List<Run> runs) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last) instanceof TextRun text) {
            String words = text.text().stripTrailing();
            runs.remove(last);
            if (!words.isEmpty()) {
                runs.add(text.withText(words));
            }
        }
        return List.copyOf(runs);
    }
}
