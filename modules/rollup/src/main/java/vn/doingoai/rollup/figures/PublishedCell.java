package vn.doingoai.rollup.figures;

import java.time.LocalDate;
import java.util.UUID;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;

/**
 * A province's newest word on a figure of a period.
 *
 * @param province     id of the province of the time
 * @param heldBack     whether the number is too small to be kept; the value is then missing
 * @param missingUnits how many of the province's units had not answered
 * @param publication  the ministry's copy it stands in
 * @param number       of that publication
 */
record PublishedCell(
        String province,
        FigureKey key,
        FigureValue value,
        boolean heldBack,
        int missingUnits,
        UUID publication,
        String number,
        LocalDate date) {

    /** That its province had nobody, where only so many of its units had not answered. */
    PublishedCell nobody() {
        return new PublishedCell(province, key, FigureValue.of(0), false, missingUnits, publication, number, date);
    }
}
