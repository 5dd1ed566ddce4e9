package vn.doingoai.documents.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One stretch of running text: citations, dates, spaces, leftovers. */
final class TextCheck {

    private static final Pattern LONG_DATE = Pattern.compile("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
    private static final Pattern SHORT_DATE =
            Pattern.compile("(?<![\\d/.,-])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/])");
    private static final Pattern SPACE = Pattern.compile("\\S*(?: {2,}| (?=[,;:!?]|\\.(?!\\S)))\\S*");
    private static final Pattern LEFTOVER =
            Pattern.compile("\\[bookmark: [^\\]]*\\]|\\{\\{[^}]*\\}?\\}?|[\\h\\v\\p{Cc}\\p{Cf}&&[^ ]]|\\uFFFD");

    private TextCheck() {}

    static Stream<LayoutFinding> problems(String text) {
        return Stream.of(citations(text), dates(text), spaces(text), leftovers(text))
                .flatMap(found -> found);
    }

    private static Stream<LayoutFinding> citations(String text) {
        return CitationForm.in(text).stream()
                .filter(citation -> !citation.isCorrect())
                .map(citation -> LayoutFinding.of(LayoutProblem.CITATION_FORM, citation.written(), citation.correct()));
    }

    /** Days below 10 and the months 1 and 2 have a leading zero (Phụ lục I, II.4). */
    private static Stream<LayoutFinding> dates(String text) {
        Stream<LayoutFinding> inWords = LONG_DATE
                .matcher(text)
                .results()
                .map(date -> date(date, "ngày " + day(date) + " tháng " + month(date) + " năm " + date.group(3)));
        Stream<LayoutFinding> inFigures = SHORT_DATE
                .matcher(text)
                .results()
                .map(date -> date(date, day(date) + "/" + month(date) + "/" + date.group(3)));
        return Stream.concat(inWords, inFigures)
                .filter(found ->
                        !found.arguments().get(0).equals(found.arguments().get(1)));
    }

    private static LayoutFinding date(MatchResult written, String correct) {
        return LayoutFinding.of(LayoutProblem.DATE_FORM, written.group(), correct);
    }

    private static String day(MatchResult date) {
        return padded(date.group(1), 10);
    }

    /** "03" for March is not asked for, and not wrong. */
    private static String month(MatchResult date) {
        return padded(date.group(2), 3);
    }

    private static String padded(String number, int below) {
        return number.length() == 1 && Integer.parseInt(number) < below ? "0" + number : number;
    }

    private static Stream<LayoutFinding> spaces(String text) {
        return SPACE.matcher(text).results().map(found -> LayoutFinding.of(LayoutProblem.SPACE, found.group()));
    }

    /** Decomposed letters count as leftovers too: some programs write them. */
    private static Stream<LayoutFinding> leftovers(String text) {
        Stream<String> found =
                LEFTOVER.matcher(text).results().map(MatchResult::group).map(TextCheck::named);
        Stream<String> decomposed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Stream.empty() : Stream.of("NFC");
        return Stream.concat(found, decomposed).distinct().map(name -> LayoutFinding.of(LayoutProblem.LEFTOVER, name));
    }

    /** What cannot be seen is named by its number. */
    private static String named(String leftover) {
        return leftover.length() == 1 ? String.format(Locale.ROOT, "U+%04X", (int) leftover.charAt(0)) : leftover;
    }
}
