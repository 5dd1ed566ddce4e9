package vn.doingoai.kernel.text;

/**
 * Where in a table of words ({@code portal.declare_words}) the names lie that have a typed part: {@code word >= from and
 * word < to}, which an index answers under row-level security.
 *
 * @param from the search key of what was typed, cut to the length of a word; empty finds everything
 * @param to the first key after all that begin with it
 */
public record WordRange(String from, String to) {

    private static final int LONGEST_WORD = 40;
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** The range of what somebody typed, with or without accents. */
    public static WordRange of(String typed) {
        String key = SearchKey.of(typed);
        String from = key.substring(0, Math.min(key.length(), LONGEST_WORD)).stripTrailing();
        return new WordRange(from, from + LAST);
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isEmpty() {
        return from.isEmpty();
    }
}
