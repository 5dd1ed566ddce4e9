package vn.doingoai.ui.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that the database cut.
 *
 * @param number of the page, from 1
 * @param total rows of the whole list
 */
public record ResultPage<T>(List<T> rows, int number, long total) {

    /** Rows of a page. */
    public static final int SIZE = 25;

    private static final int LAST_POSSIBLE = 100_000;

    /** Copies the rows. */
    public ResultPage {
        rows = List.copyOf(rows);
    }

    /** What a page shows before anything was looked up. */
    public static <T> ResultPage<T> none() {
        return new ResultPage<>(List.of(), 1, 0);
    }

    /** The number that an address asks for; the first page when it asks for nothing sensible. */
    public static int number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,6}")) {
            return 1;
        }
        return Math.max(1, Math.min(LAST_POSSIBLE, Integer.parseInt(text)));
    }

    /** Rows to pass over before a page. */
    public static int offset(int number) {
        return (number - 1) * SIZE;
    }

    /** How many pages there are, at least one. */
    public long pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
