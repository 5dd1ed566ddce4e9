package vn.doingoai.reporting.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a place of a template writes its value: the word after the bar. */
public enum Filter {
    /** Vietnamese grouping: 405.192,46. */
    N(true),
    /** As {@link #N}, whole numbers from 1 to 9 with a zero before: 01. */
    N2(true),
    /** Đồng as "466,9 triệu đồng". */
    TRIEU(true),
    /** Đồng as "1,25 tỷ đồng". */
    TY(true),
    /** "20.081 USD". */
    USD(true),
    /** "86,1%". */
    PCT(true),
    /** "khoảng 160", by the figure's precision. */
    APPROX(true),
    /** "tăng 5 đoàn (5,9%) so với năm 2018". */
    DELTA(true),
    /** A parameter's ISO date as documents print it: 05/9/2019. */
    DATE(false),
    /** A parameter in capitals. */
    UPPER(false),
    /** A parameter's list, separated by semicolons, as "A, B và C". */
    NAMES(false),
    /** A parameter that is a number up to ten in words: "hai năm một lần". */
    WORDS(false);

    private final boolean forFigures;

    Filter(boolean forFigures) {
        this.forFigures = forFigures;
    }

    /** The word in a template. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if it writes figures, false if it writes parameters. */
    public boolean forFigures() {
        return forFigures;
    }

    /** The filter of this word. */
    static Optional<Filter> find(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }
}
