package vn.doingoai.reporting.forms;

import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;

/** Years in addresses. */
final class Years {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private Years() {}

    /** The year that an address names; anything else names no form. */
    static int of(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        int year = Integer.parseInt(text);
        if (year < FIRST || year > LAST) {
            throw new NotFoundException();
        }
        return year;
    }
}
