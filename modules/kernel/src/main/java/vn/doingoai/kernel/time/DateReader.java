package vn.doingoai.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;

/** Reads one folded text: first brings the ways of writing to one, then looks which of a few shapes it has. */
final class DateReader {

    private static final int MAXIMUM_LENGTH = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int CENTURY = 2000;
    /** A span over New Year whose first half names no year; longer ones are taken for a mistake. */
    private static final int LONGEST_OVER_NEW_YEAR = 120;

    private static final Pattern VAGUE = Pattern.compile("\\b(?:cuoi|dau|giua|khoang|du kien|truoc|sau)\\b");
    private static final Pattern TWO_QUARTERS = Pattern.compile(
            "quy (?:i{1,3}|iv|[1-4])(?:/\\d{4})?(?:-| ?, ?| va | hoac |/)(?:quy )?(?:i{1,3}|iv|[1-4])\\b.*");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    /** What to look for and what to write instead, in this order. */
    private static final List<Map.Entry<Pattern, String>> ONE_WAY = List.of(
            same("[‒–—−]", "-"),
            same("\\b(?:den|toi)\\b", "-"),
            same("\\b(?:ngay|tu|het|thoi gian|trong)\\b|[:.,;]+$", " "),
            same("\\bca nam\\b", "nam"),
            same("(?<=\\d)\\.(?=\\d)", "/"),
            same("(?<=\\d)[ /]*\\bthang (?=\\d)", "/"),
            same("(?<=[\\divx])[ ,/]*\\bnam (?=\\d{4})", "/"),
            same(" *([-/]) *", "$1"),
            same(" +", " "));

    private static final String YEAR = "(?:/(\\d{4}|\\d{2}))?";
    private static final Pattern DAYS =
            Pattern.compile("(?:(\\d{1,2})(?:/(\\d{1,2})" + YEAR + ")?-)?(\\d{1,2})/(\\d{1,2})" + YEAR);
    private static final Pattern DASHED_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTHS =
            Pattern.compile("thang (\\d{1,2})(?:/(\\d{4}))?(?:-(?:thang )?(\\d{1,2})(?:/(\\d{4}))?)?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:quy |q)(i{1,3}|iv|[1-4])(?:[/ ,-]+(\\d{4}))?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:nam )?(\\d{4})");

    /** One way to write a date, and how it is read. */
    private record Shape(Pattern pattern, Function<Matcher, DateSpan> reader) {}

    private final String original;
    private final int defaultYear;

    DateReader(String original, int defaultYear) {
        this.original = original;
        this.defaultYear = defaultYear;
    }

    private static Map.Entry<Pattern, String> same(String pattern, String replacement) {
        return Map.entry(Pattern.compile(pattern), replacement);
    }

    DateSpan read(String folded) {
        if (folded.length() > MAXIMUM_LENGTH) {
            throw unreadable();
        }
        String text = folded;
        for (Map.Entry<Pattern, String> way : ONE_WAY) {
            text = way.getKey().matcher(text).replaceAll(way.getValue()).strip();
        }
        if (VAGUE.matcher(text).find()) {
            throw new BusinessException("date-vague", original);
        }
        if (TWO_QUARTERS.matcher(text).matches()) {
            throw new BusinessException("date-two-quarters", original);
        }
        try {
            return shaped(text);
        } catch (DateTimeException noSuchDay) {
            throw new BusinessException(noSuchDay, "date-does-not-exist", original);
        }
    }

    private DateSpan shaped(String text) {
        List<Shape> shapes = List.of(
                new Shape(DAYS, this::days),
                new Shape(DASHED_DAY, found -> day(found.group(3), found.group(2), found.group(1))),
                new Shape(ISO_DAY, found -> day(found.group(1), found.group(2), found.group(3))),
                new Shape(MONTHS, this::months),
                new Shape(MONTH_OF_YEAR, this::month),
                new Shape(QUARTER, this::quarter),
                new Shape(WHOLE_YEAR, found -> DateSpan.year(year(found.group(1)))));
        for (Shape shape : shapes) {
            Matcher found = shape.pattern().matcher(text);
            if (found.matches()) {
                return shape.reader().apply(found);
            }
        }
        throw unreadable();
    }

    private DateSpan day(String year, String month, String day) {
        LocalDate date = LocalDate.of(year(year), number(month), number(day));
        return DateSpan.days(date, date);
    }

    private DateSpan month(Matcher found) {
        YearMonth month = YearMonth.of(year(found.group(2)), number(found.group(1)));
        return DateSpan.months(month, month);
    }

    private DateSpan quarter(Matcher found) {
        Integer roman = ROMAN.get(found.group(1));
        return DateSpan.quarter(roman == null ? number(found.group(1)) : roman, year(found.group(2)));
    }

    private DateSpan days(Matcher found) {
        String firstYear = found.group(3);
        String lastYear = found.group(6) == null ? firstYear : found.group(6);
        LocalDate to = LocalDate.of(year(lastYear), number(found.group(5)), number(found.group(4)));
        if (found.group(1) == null) {
            return DateSpan.days(to, to);
        }
        int month = found.group(2) == null ? to.getMonthValue() : number(found.group(2));
        LocalDate from =
                LocalDate.of(firstYear == null ? to.getYear() : year(firstYear), month, number(found.group(1)));
        if (from.isAfter(to) && firstYear == null && month > to.getMonthValue()) {
            return DateSpan.days(overNewYear(from, to, lastYear), to);
        }
        return DateSpan.days(from, to);
    }

    private LocalDate overNewYear(LocalDate from, LocalDate to, @Nullable String lastYear) {
        LocalDate before = from.minusYears(1);
        boolean near = before.plusDays(LONGEST_OVER_NEW_YEAR).isAfter(to);
        if (near && lastYear == null) {
            throw new BusinessException("date-needs-year", original);
        }
        return near ? before : from;
    }

    private DateSpan months(Matcher found) {
        String lastYear = found.group(4) == null ? found.group(2) : found.group(4);
        String last = found.group(3) == null ? found.group(1) : found.group(3);
        YearMonth to = YearMonth.of(year(lastYear), number(last));
        YearMonth from =
                YearMonth.of(found.group(2) == null ? to.getYear() : year(found.group(2)), number(found.group(1)));
        return DateSpan.months(from, to);
    }

    private int year(@Nullable String text) {
        if (text == null) {
            return defaultYear;
        }
        int year = text.length() == 2 ? CENTURY + number(text) : number(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private BusinessException unreadable() {
        return new BusinessException("date-unreadable", original);
    }
}
