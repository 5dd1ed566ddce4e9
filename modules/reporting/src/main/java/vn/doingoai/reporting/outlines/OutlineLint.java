package vn.doingoai.reporting.outlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds printed numbers that counting would not give. They are legal, since outlines print what was issued (two "8.", a
 * "VI." before "V."); {@code autoLabel} says that the difference is known.
 */
public final class OutlineLint {
    private static final Pattern ROMAN = Pattern.compile("([IVX]+)\\.?");
    private static final Pattern DIGITS = Pattern.compile("(?:\\d+\\.)*(\\d+)\\.?");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\)");
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    /** The order of Vietnamese points: without f, j, w and z, and with đ after d. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private OutlineLint() {}

    /** A Vietnamese sentence for each number that differs unannounced, or is announced and does not differ. */
    public static List<String> warnings(Outline outline) {
        List<String> warnings = new ArrayList<>();
        check(outline.sections(), warnings);
        return warnings;
    }

    private static void check(List<Section> siblings, List<String> warnings) {
        int position = 0;
        for (Section section : siblings) {
            Optional<Integer> printed = ordinal(section.label());
            if (printed.isPresent()) {
                position++;
                int counted = ordinal(section.autoLabel()).orElse(printed.get());
                boolean idle = section.autoLabel() != null && printed.get() == position;
                if (counted != position || idle) {
                    warnings.add("mục '" + section.key() + "' in số '" + section.label() + "' ở vị trí thứ " + position
                            + "; autoLabel cần ghi số tự động khi khác số in, và chỉ khi khác");
                }
            }
            check(section.children(), warnings);
        }
    }

    /** The place that a number names among its siblings; none for dashes and other marks. */
    private static Optional<Integer> ordinal(@Nullable String label) {
        if (label == null) {
            return Optional.empty();
        }
        Matcher roman = ROMAN.matcher(label);
        if (roman.matches() && ROMANS.contains(roman.group(1))) {
            return Optional.of(ROMANS.indexOf(roman.group(1)) + 1);
        }
        Matcher digits = DIGITS.matcher(label);
        if (digits.matches()) {
            return Optional.of(Integer.parseInt(digits.group(1)));
        }
        Matcher letter = LETTER.matcher(label);
        return letter.matches() && LETTERS.contains(letter.group(1))
                ? Optional.of(LETTERS.indexOf(letter.group(1)) + 1)
                : Optional.empty();
    }
}
