package vn.doingoai.reporting.consolidation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;

/**
 * Which of the units' answers are shown.
 *
 * @param text in the unit's name or its words, without accents; empty shows all
 * @param page from 1
 */
public record AnswerFilter(String text, Show show, int page) {

    /** Everything, from the first page. */
    public static final AnswerFilter ALL = new AnswerFilter("", Show.ALL, 1);

    /** Kinds of answers. */
    public enum Show {
        /** Whatever says something. */
        ALL,
        /** With a number in it. */
        FIGURES,
        /** Answered with nothing. */
        NIL;

        /** What an address asks for; everything when it asks for nothing known. */
        public static Show of(@Nullable String name) {
            return Stream.of(values())
                    .filter(show -> show.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    boolean shows(UnitAnswer answer) {
        boolean kind = switch (show) {
            case ALL -> !answer.isNil();
            case FIGURES -> !answer.isNil() && answer.hasNumber();
            case NIL -> answer.isNil();
        };
        return kind && (text.isBlank() || names(answer));
    }

    private boolean names(UnitAnswer answer) {
        String wanted = SearchKey.of(text);
        return SearchKey.of(answer.unit()).contains(wanted)
                || answer.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .anyMatch(line -> SearchKey.of(line.text()).contains(wanted));
    }
}
