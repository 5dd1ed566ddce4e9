package vn.doingoai.rollup.words;

import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.NationalTable;

/** Names of figures in addresses. */
public final class Keys {

    private Keys() {}

    /** The column of the national table that a text names; the first when it names none. */
    public static FigureKey column(@Nullable String text) {
        return NationalTable.COLUMNS.stream()
                .filter(key -> key.toString().equals(text))
                .findFirst()
                .orElse(NationalTable.COLUMNS.get(0));
    }
}
