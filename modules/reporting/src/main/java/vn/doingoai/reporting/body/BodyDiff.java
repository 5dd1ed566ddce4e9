package vn.doingoai.reporting.body;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in a section between two versions of a report, word by word, for whoever reviews it again. Works on
 * {@link BlockPrinter#lines}, so that a changed figure shows as the change of text that it is.
 */
public final class BodyDiff {

    /** Longer stretches are shown as replaced whole: comparing their words would cost more than it tells. */
    private static final int MAXIMUM_WORDS = 2_000;

    private static final String LINE_END = "\n";

    private final List<Segment> segments = new ArrayList<>();

    private BodyDiff() {}

    /** Whether both versions have the words. */
    public enum Change {
        EQUAL,
        ADDED,
        REMOVED
    }

    /**
     * Words that share a fate.
     *
     * @param change which of both versions has them
     * @param text   words, each followed by a space, and {@code \n} after each line
     */
    public record Segment(Change change, String text) {}

    /** The segments that, read without the removed ones, give the new lines, and without the added ones the old. */
    public static List<Segment> between(List<String> before, List<String> after) {
        BodyDiff diff = new BodyDiff();
        for (AbstractDelta<String> lines : DiffUtils.diff(before, after, true).getDeltas()) {
            diff.addLines(
                    words(lines.getSource().getLines()), words(lines.getTarget().getLines()), lines.getType());
        }
        return List.copyOf(diff.segments);
    }

    private void addLines(List<String> before, List<String> after, DeltaType type) {
        if (type != DeltaType.CHANGE || before.size() + after.size() > MAXIMUM_WORDS) {
            add(before, after, type);
            return;
        }
        for (AbstractDelta<String> words : DiffUtils.diff(before, after, true).getDeltas()) {
            add(words.getSource().getLines(), words.getTarget().getLines(), words.getType());
        }
    }

    private void add(List<String> before, List<String> after, DeltaType type) {
        if (type == DeltaType.EQUAL) {
            add(Change.EQUAL, after);
        } else {
            add(Change.REMOVED, before);
            add(Change.ADDED, after);
        }
    }

    /** Words of one fate that follow each other are one segment. */
    private void add(Change change, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).change() == change) {
            segments.set(last, new Segment(change, segments.get(last).text() + text));
        } else {
            segments.add(new Segment(change, text));
        }
    }

    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            for (String word : line.split(" ", -1)) {
                words.add(word + " ");
            }
            words.add(LINE_END);
        }
        return words;
    }
}
