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
        List<Run> tidy = fold(join(current));
        // Joining can compose a letter and its accent, or leave nothing between two neighbours.
        while (!tidy.equals(current)) {
            current = tidy;
            tidy = fold(join(current));
        }
        return tidy;
    }

    private static List<Run> join(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        int index = 0;
        while (index < runs.size()) {
            int next = index + 1;
            if (runs.get(index) instanceof TextRun first) {
                StringBuilder text = new StringBuilder(first.text());
                while (next < runs.size() && runs.get(next) instanceof TextRun more && more.sameStyle(first)) {
                    text.append(more.text());
                    next++;
                }
                joined.add(first.withText(CleanText.cleanInline(text.toString())));
            } else {
                joined.add(runs.get(index));
            }
            index = next;
        }
        return joined;
    }

    private static List<Run> fold(List<Run> runs) {
        List<Run> folded = new ArrayList<>();
        boolean afterSpace = true;
        for (Run run : runs) {
            if (run instanceof TextRun text) {
                String words = afterSpace ? text.text().stripLeading() : text.text();
                if (!words.isEmpty()) {
                    folded.add(text.withText(words));
                    afterSpace = words.endsWith(" ");
                }
            } else {
                folded.add(run);
                afterSpace = false;
            }
        }
        return stripEnd(folded);
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
