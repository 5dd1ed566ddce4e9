package vn.doingoai.reporting.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.figures.FigureSheet;

/**
 * A line of a text whose figures stand on other rows than its author saw.
 *
 * @param place of its block in the text, from 0
 * @param words the line as it prints now
 * @param figures what changed in it, each once
 */
public record ChangedLine(int place, String words, List<ChangedFigure> figures) {

    /** Copies the list. */
    public ChangedLine {
        figures = List.copyOf(figures);
    }

    /**
     * A figure that changed.
     *
     * @param key of the figure
     * @param name Vietnamese name of its indicator
     * @param before what it read
     * @param now what it reads; the same as before when only the rows behind it changed
     */
    public record ChangedFigure(String key, String name, String before, String now) {
        /** Whether the number itself is another. */
        public boolean isOther() {
            return !before.equals(now);
        }
    }

    /** The changed lines of a text. */
    static List<ChangedLine> of(Body body, Seen seen, FigureSheet sheet) {
        Seen now = Seen.of(body, sheet);
        List<ChangedLine> changed = new ArrayList<>();
        for (int place = 0; place < body.blocks().size(); place++) {
            Block block = body.blocks().get(place);
            List<ChangedFigure> figures = changed(block.runs(), seen, now);
            if (!figures.isEmpty()) {
                List<String> lines = new BlockPrinter(sheet.figures()).lines(new Body(List.of(block)));
                changed.add(new ChangedLine(place, String.join(" ", lines), figures));
            }
        }
        return changed;
    }

    private static List<ChangedFigure> changed(List<Run> runs, Seen seen, Seen now) {
        Set<FigureKey> keys = new TreeSet<>();
        for (Run run : runs) {
            if (run instanceof FigureRun figure) {
                figure.keys().stream()
                        .filter(key -> differs(key.toString(), seen.marks(), now.marks())
                                || differs(key.toString(), seen.texts(), now.texts()))
                        .forEach(keys::add);
                if (differs(figure.figure() + "|" + figure.pattern(), seen.texts(), now.texts())) {
                    keys.add(figure.figure());
                }
            }
        }
        return keys.stream().map(key -> figure(key, seen, now)).toList();
    }

    private static boolean differs(String key, Map<String, String> seen, Map<String, String> now) {
        String before = seen.get(key);
        return before != null && !before.equals(now.get(key));
    }

    private static ChangedFigure figure(FigureKey key, Seen seen, Seen now) {
        String text = now.texts().getOrDefault(key.toString(), "");
        return new ChangedFigure(
                key.toString(),
                IndicatorCatalogue.load().get(key).name(),
                seen.texts().getOrDefault(key.toString(), text),
                text);
    }
}
