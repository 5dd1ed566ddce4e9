package vn.doingoai.reporting.templates;

import java.time.LocalDate;
import java.util.Locale;

/** A day in the text of an official document: 13/01/2016, 15/9/2019; the decree pads days below 10 and months 1 and 2. */
public final class DocumentDay {

    private DocumentDay() {}

    /** The day as it is printed. */
    public static String of(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/", day.getDayOfMonth()) + month(day);
    }

    /** Month and year alone: 9/2019. */
    public static String month(LocalDate day) {
        int month = day.getMonthValue();
        return (month < 3 ? "0" + month : Integer.toString(month)) + "/" + day.getYear();
    }
}
