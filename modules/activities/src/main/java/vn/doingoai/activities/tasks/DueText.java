package vn.doingoai.activities.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/**
 * Reads until when a task is due out of the words it was assigned with: "Quý I hoặc II", "Cả năm", "tháng 9 - 11/2021",
 * "trước ngày 30/6", "6 tháng cuối năm". Of alternatives the window has all. What says no time ("thường xuyên", "theo yêu
 * cầu") and what cannot be read has no window: nobody is late by a guess.
 */
public final class DueText {

    private static final String YEAR = "(?:(?: nam |[/ ])(\\d{4}))?";
    private static final String QUARTER = "(i{1,3}|iv|[1-4])";
    private static final Pattern QUARTERS = Pattern.compile(
            "(?:trong )?quy " + QUARTER + "(?:(?:,? ?(?:hoac|va|den|toi|-|/|,) ?)(?:quy )?" + QUARTER + ")" + YEAR);
    private static final Pattern FIRST_MONTHS = Pattern.compile("(?:trong )?(6|9) thang dau(?: nam)?" + YEAR);
    private static final Pattern LAST_MONTHS = Pattern.compile("(?:trong )?6 thang cuoi(?: nam)?" + YEAR);
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:trong )?(?:ca )?nam" + YEAR);
    private static final Pattern BEFORE = Pattern.compile("truoc (?:ngay )?(.+)");
    private static final Pattern AT_LATEST = Pattern.compile(
            "(?:cham nhat|han cuoi|han|den het|het|den|xong trong|hoan thanh trong|trong)(?: la)?:? (?:den )?(?:ngay )?(.+)");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private DueText() {}

    /**
     * The window that a text means; empty when it says no time or cannot be read.
     *
     * @param text as assigned
     * @param year of what names none: that of the assignment
     */
    public static Optional<DueWindow> window(String text, int year) {
        String words = SearchKey.fold(CleanText.clean(text))
                .replaceAll("[‒–—−]", "-")
                .replaceAll("[.;]+$", "")
                .strip();
        try {
            return words.isEmpty() ? Optional.empty() : Optional.ofNullable(read(words, year));
        } catch (BusinessException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable DueWindow read(String words, int year) {
        Matcher quarters = QUARTERS.matcher(words);
        if (quarters.matches()) {
            int named = year(quarters.group(3), year);
            return DueWindow.over(
                    DateSpan.quarter(quarter(quarters.group(1)), named),
                    DateSpan.quarter(quarter(quarters.group(2)), named));
        }
        Matcher first = FIRST_MONTHS.matcher(words);
        if (first.matches()) {
            return months(1, Integer.parseInt(first.group(1)), year(first.group(2), year));
        }
        Matcher last = LAST_MONTHS.matcher(words);
        if (last.matches()) {
            return months(7, 12, year(last.group(1), year));
        }
        Matcher whole = WHOLE_YEAR.matcher(words);
        if (whole.matches()) {
            return months(1, 12, year(whole.group(1), year));
        }
        return readDates(words, year);
    }

    private static DueWindow readDates(String words, int year) {
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            LocalDate day = DateText.parse(before.group(1), year).from();
            return new DueWindow(null, day.minusDays(1));
        }
        Matcher latest = AT_LATEST.matcher(words);
        if (latest.matches() && !latest.group(1).contains("-")) {
            DateSpan span = DateText.parse(latest.group(1), year);
            boolean day = span.precision() == DateSpan.Precision.DAY;
            return day ? new DueWindow(null, span.to()) : DueWindow.of(span);
        }
        DateSpan span = DateText.parse(words, year);
        // "30/6/2021" alone is a day by which something is due, not the one day on which to do it.
        return span.from().equals(span.to()) ? new DueWindow(null, span.to()) : DueWindow.of(span);
    }

    private static DueWindow months(int from, int to, int year) {
        return DueWindow.of(DateSpan.months(YearMonth.of(year, from), YearMonth.of(year, to)));
    }

    private static int quarter(String text) {
        Integer roman = ROMAN.get(text);
        return roman == null ? Integer.parseInt(text) : roman;
    }

    private static int year(@Nullable String named, int otherwise) {
        return named == null ? otherwise : Integer.parseInt(named);
    }
}
