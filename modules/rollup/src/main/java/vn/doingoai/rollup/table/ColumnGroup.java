package vn.doingoai.rollup.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.NationalTable;

/** Columns of the national table that are looked at together. */
enum ColumnGroup {
    ALL(""),
    DELEGATIONS("delegations."),
    AGREEMENTS("conferences.", "agreements."),
    AID("ngo.", "aid."),
    CULTURE("culture.", "press."),
    BORDER("border.", "fishing."),
    PEOPLE("consular.", "abtc.", "overseas_vn.", "students.", "awards.");

    private final Pattern indicators;

    ColumnGroup(String... prefixes) {
        indicators = Pattern.compile("(?:" + String.join("|", prefixes) + ").*");
    }

    /** Its word in addresses and messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of a word in an address; all columns when it says nothing sensible. */
    static ColumnGroup of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    List<FigureKey> columns() {
        return NationalTable.COLUMNS.stream()
                .filter(key -> indicators.matcher(key.indicator()).matches())
                .toList();
    }
}
