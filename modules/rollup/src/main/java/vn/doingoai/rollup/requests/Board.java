package vn.doingoai.rollup.requests;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;

/** The provinces that a request asks, counted, narrowed and put in order: never more than the nation has. */
public record Board(List<BoardRow> rows) {

    /** What the rows can be put in order by. */
    public enum Order {
        /** By name. */
        PROVINCE,
        /** What wants something first: not published, given back, published. */
        STATE,
        /** The longest overdue first. */
        LATE,
        /** The newest publication first, what is not published last. */
        PUBLISHED;

        private Comparator<BoardRow> comparator() {
            return switch (this) {
                case PROVINCE ->
                    Comparator.comparing(row -> SearchKey.of(row.province().name()));
                case STATE -> Comparator.comparing(BoardRow::state);
                case LATE -> Comparator.comparing(BoardRow::daysLate).reversed();
                case PUBLISHED -> Comparator.comparing(Order::moment).reversed();
            };
        }

        private static long moment(BoardRow row) {
            BoardRow.Answer answer = row.answer();
            return answer == null ? Long.MIN_VALUE : answer.at().toEpochMilli();
        }

        /** The order of this name, upper or lower case; by name for any other. */
        public static Order of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(PROVINCE);
        }
    }

    /** Copies the list. */
    public Board {
        rows = List.copyOf(rows);
    }

    /** How many provinces are in this state. */
    public long count(ProvinceState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many have published and were not given it back: as many as the list of requests tells. */
    public long published() {
        return count(ProvinceState.PUBLISHED);
    }

    /** How many are late and have published nothing. */
    public long overdue() {
        return rows.stream().filter(BoardRow::overdue).count();
    }

    /** How many have corrected what they published. */
    public long corrected() {
        return rows.stream()
                .map(BoardRow::answer)
                .filter(answer -> answer != null && answer.corrects())
                .count();
    }

    /**
     * Some of the rows, in order.
     *
     * @param words   of a province's name or region, with or without accents; empty for all
     * @param state   one state, or null for all
     * @param overdue only what is overdue
     */
    public Board narrowed(String words, @Nullable ProvinceState state, boolean overdue, Order order) {
        String key = SearchKey.of(words);
        return new Board(rows.stream()
                .filter(row -> SearchKey.of(
                                row.province().name() + " " + row.province().region())
                        .contains(key))
                .filter(row -> state == null || row.state() == state)
                .filter(row -> !overdue || row.overdue())
                .sorted(Order.PROVINCE.comparator())
                .sorted(order.comparator())
                .toList());
    }
}
