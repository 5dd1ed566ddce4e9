package vn.doingoai.rollup.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one table: what says the same shares a number. */
public final class Footnotes {

    private final Map<String, Footnote> notes = new LinkedHashMap<>();

    /** The footnote with these words. */
    public Footnote of(String text) {
        return notes.computeIfAbsent(text, words -> new Footnote(notes.size() + 1, words));
    }

    /** Those that were asked for, by their numbers. */
    public List<Footnote> all() {
        return List.copyOf(notes.values());
    }
}
