package vn.doingoai.reporting.consolidation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

/**
 * Which sections of a unit's outline answer a section of the province's: those on the same subject, or that give one of
 * its figures. Never by title, for each province and each level words the same subject in its own way.
 */
final class SectionMatch {

    private SectionMatch() {}

    /** The sections in printed order; none for a group, which only holds others. */
    static List<Section> of(Section wanted, Outline unit) {
        if (!hasText(wanted)) {
            return List.of();
        }
        Set<String> indicators = indicators(wanted);
        return unit.flatten().stream()
                .filter(SectionMatch::hasText)
                .filter(section -> section.topic() == wanted.topic()
                        || indicators(section).stream().anyMatch(indicators::contains))
                .toList();
    }

    private static boolean hasText(Section section) {
        return !section.isGroup()
                || section.template() != null
                || !section.indicators().isEmpty();
    }

    /** Without dimensions: a part of a figure belongs where the whole stands. */
    private static Set<String> indicators(Section section) {
        return section.indicators().stream()
                .map(key -> FigureKey.parse(key).indicator())
                .collect(Collectors.toSet());
    }
}
