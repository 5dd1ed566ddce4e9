package vn.doingoai.reporting.figures;

import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.time.Period;

/**
 * Which figures a table shows.
 *
 * @param section     title of a section, or empty for all
 * @param missingOnly only what nobody has given, or not everybody who was asked
 */
public record FigureFilter(UUID outline, Period period, String section, boolean missingOnly) {

    /** Those that it lets through. */
    List<FigureLine> of(List<FigureLine> lines) {
        return lines.stream()
                .filter(line -> section.isEmpty() || line.section().equals(section))
                .filter(line -> !missingOnly || isGap(line))
                .toList();
    }

    static boolean isGap(FigureLine line) {
        return !line.now().value().answered() || !line.now().complete();
    }
}
