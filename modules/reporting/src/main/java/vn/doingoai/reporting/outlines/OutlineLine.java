package vn.doingoai.reporting.outlines;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section in the flat list that the viewer shows.
 *
 * @param depth 0 for sections of the first level
 */
public record OutlineLine(int depth, Section section) {

    /** All sections of an outline in printed order, a parent before its children. */
    static List<OutlineLine> of(Outline outline) {
        return lines(0, outline.sections()).toList();
    }

    private static Stream<OutlineLine> lines(int depth, List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(new OutlineLine(depth, section)), lines(depth + 1, section.children())));
    }

    /** Number and title as printed. */
    public String heading() {
        String label = section.label() == null ? "" : section.label() + " ";
        return (label + section.title() + section.titleEnd()).strip();
    }
}
