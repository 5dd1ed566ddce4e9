package vn.doingoai.reporting.outlines;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section of an outline.
 *
 * @param key unique in the outline
 * @param label the number exactly as printed ({@code "8."}, {@code "1.1"}, {@code "đ)"}), or null for none; two sections may
 *     print the same
 * @param autoLabel the number that counting would give, where the printed one differs
 * @param title as printed, without its end mark; may hold parameters; empty when the text itself is numbered
 * @param titleEnd printed after the title: {@code ":"}, {@code "."} or empty
 * @param guidance what the author is asked to write about
 * @param indicators figures to give, each {@code key} or {@code key[dim=VALUE]}
 * @param registers where the figures will come from
 * @param annexes forms that go with the section
 * @param legalBases documents the section rests on
 * @param comparison with which earlier period the figures are compared, or null
 * @param topic where the section belongs in the national table
 * @param template first draft of the text, or null; for a group the text before its first child
 * @param children in printed order; only a group has any
 */
public record Section(
        String key,
        @Nullable String label,
        @Nullable String autoLabel,
        String title,
        String titleEnd,
        Layout layout,
        Kind kind,
        List<String> guidance,
        List<String> indicators,
        List<String> registers,
        List<Annex> annexes,
        List<String> legalBases,
        @Nullable Comparison comparison,
        Nil nil,
        Topic topic,
        @Nullable String template,
        List<Section> children) {

    /** Copies the lists. */
    public Section {
        guidance = List.copyOf(guidance);
        indicators = List.copyOf(indicators);
        registers = List.copyOf(registers);
        annexes = List.copyOf(annexes);
        legalBases = List.copyOf(legalBases);
        children = List.copyOf(children);
    }

    /** Where the text begins. */
    public enum Layout {
        /** On a line of its own under the heading. */
        BLOCK,
        /** On the line of the heading. */
        RUN_IN
    }

    /** What the author gives. */
    public enum Kind {
        /** Nothing but its children and perhaps a sentence before them. */
        GROUP,
        NARRATIVE,
        /** Text around figures of the indicators. */
        FIGURES,
        TABLE,
        LIST,
        TASKS
    }

    /** The forms of Quảng Bình's dispatch of 2019: 01.A, 01.B, 02.A, 02.B and 03. */
    public enum Annex {
        M01A,
        M01B,
        M02A,
        M02B,
        M03;

        /** Code of the form: 01A, 01B, 02A, 02B, 03. */
        public String form() {
            return name().substring(1);
        }
    }

    /**
     * The answer that nothing happened. The author must choose it: an empty section is unfinished, not nil.
     *
     * @param text how the answer is printed; never empty when it is allowed
     */
    public record Nil(boolean allowed, String text) {}

    /** A comparison that the section asks for. */
    public record Comparison(Base base, boolean required) {
        /** What the figures are compared with. */
        public enum Base {
            PREVIOUS_YEAR,
            SAME_PERIOD_LAST_YEAR
        }
    }

    /** This section and everything in it, in printed order. */
    public Stream<Section> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::stream));
    }

    /** Whether the section is there to hold others. */
    public boolean isGroup() {
        return kind == Kind.GROUP;
    }
}
