package vn.doingoai.reporting.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that one author wrote one soon after the other, for reading a history: each text is kept all the same.
 *
 * @param texts the latest first
 */
public record TextGroup(String author, List<TextRow> texts) {

    private static final Duration SOON = Duration.ofMinutes(10);

    /** Copies the list. */
    public TextGroup {
        texts = List.copyOf(texts);
    }

    /** When the last of them was written. */
    public Instant last() {
        return texts.get(0).writtenAt();
    }

    /** Groups texts that are sorted from the latest to the first. */
    static List<TextGroup> of(List<TextRow> texts) {
        List<TextGroup> groups = new ArrayList<>();
        List<TextRow> open = new ArrayList<>();
        for (TextRow text : texts) {
            if (!open.isEmpty() && !together(open.get(open.size() - 1), text)) {
                groups.add(new TextGroup(open.get(0).writtenBy(), open));
                open.clear();
            }
            open.add(text);
        }
        if (!open.isEmpty()) {
            groups.add(new TextGroup(open.get(0).writtenBy(), open));
        }
        return groups;
    }

    private static boolean together(TextRow later, TextRow earlier) {
        return later.writtenBy().equals(earlier.writtenBy())
                && earlier.ordinal() > 1
                && Duration.between(earlier.writtenAt(), later.writtenAt()).compareTo(SOON) <= 0;
    }
}
