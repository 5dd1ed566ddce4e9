package vn.doingoai.reporting.body;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a line in order, so that equal lines are equal whatever editor or template made them. */
final class Runs {

    private Runs() {}

    /** Joins neighbours of one style, folds spaces over the seams, strips both ends of the line, drops empty text. */
    static List<Run> tidy(List<? extends Run> runs) {
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
            runs.set(last, before.withText(before.text() + text.text()));
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
