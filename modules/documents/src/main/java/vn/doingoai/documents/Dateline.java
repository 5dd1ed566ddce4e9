package vn.doingoai.documents;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Place and date of issue (ô 4), as in "Nga Sơn, ngày 05 tháng 3 năm 2020".
 *
 * @param place địa danh, the name of the administrative unit without its kind
 * @param date day of issue; null while the document is a draft
 * @param year the year to print; that of the date when there is one
 */
public record Dateline(String place, @Nullable LocalDate date, int year) {

    private static final String ROOM_TO_WRITE = " ".repeat(6);

    /** A dated line. */
    public static Dateline on(String place, LocalDate date) {
        return new Dateline(place, date, date.getYear());
    }

    /** A line whose day and month are still to be written by hand. */
    public static Dateline open(String place, int year) {
        return new Dateline(place, null, year);
    }

    /** The printed line; days below 10 and the months 1 and 2 get a leading zero, as the decree asks. */
    public String text() {
        if (date == null) {
            return place + ", ngày" + ROOM_TO_WRITE + "tháng" + ROOM_TO_WRITE + "năm " + year;
        }
        int month = date.getMonthValue();
        String printedMonth = month < 3 ? "0" + month : Integer.toString(month);
        return String.format(
                Locale.ROOT,
                "%s, ngày %02d tháng %s năm %d",
                place,
                date.getDayOfMonth(),
                printedMonth,
                date.getYear());
    }
}
