package vn.doingoai.reporting;

import java.util.List;
import vn.doingoai.kernel.text.CleanText;

/** Short lists of lines as one column keeps them. */
public final class Lines {

    private Lines() {}

    /** The lines cleaned and one under the other, empty ones left out. */
    public static String join(List<String> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(CleanText::clean)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    /** The lines again. */
    public static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n", -1));
    }
}
