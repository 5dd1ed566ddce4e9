package vn.doingoai.reporting.rules;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.TextRun;
import vn.doingoai.reporting.outlines.Section;

/**
 * A section that was answered with words.
 *
 * @param figures of the report, and of the period that it is compared with
 * @param year of the period that the report is compared with
 */
record Answer(Section section, Body body, Figures figures, int year) {

    /** Length of its words, without figures. */
    int length() {
        return words().strip().length();
    }

    /** Whether its words have one of these in them; accents, case and punctuation do not matter. */
    boolean saysAny(Collection<String> phrases) {
        String words = padded(words());
        return phrases.stream().anyMatch(phrase -> words.contains(padded(phrase)));
    }

    /** Whether what the outline asks for has all of these words in it. */
    boolean isAskedFor(Collection<String> phrases) {
        String guidance = padded(String.join(" ", section.guidance()));
        return phrases.stream().allMatch(phrase -> guidance.contains(padded(phrase)));
    }

    /** Title of the section as printed. */
    String heading() {
        return section.label() == null ? section.title() : section.label() + " " + section.title();
    }

    private String words() {
        return body.runs()
                .filter(TextRun.class::isInstance)
                .map(run -> ((TextRun) run).text())
                .collect(Collectors.joining(" "));
    }

    private static String padded(String text) {
        return " " + SearchKey.of(text) + " ";
    }
}
