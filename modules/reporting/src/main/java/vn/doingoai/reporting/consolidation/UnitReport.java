package vn.doingoai.reporting.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.submissions.SubmissionState;

/**
 * A unit's report as it was handed in last.
 *
 * @param parameters what the texts of its outline may refer to
 * @param overdue    whether it is missing after its last day
 * @param ordinal    how often it was handed in
 * @param answers    as handed in last; null while the unit has it before itself
 */
record UnitReport(
        UUID submission,
        String unit,
        Outline outline,
        Map<String, String> parameters,
        SubmissionState state,
        boolean overdue,
        int ordinal,
        @Nullable Instant handedInAt,
        @Nullable Answers answers) {

    /** What it says on a section of the province's report. */
    List<UnitText> texts(Section wanted) {
        Answers handedIn = answers;
        return handedIn == null
                ? List.of()
                : SectionMatch.of(wanted, outline).stream()
                        .map(section -> UnitText.of(section, outline, handedIn, parameters))
                        .toList();
    }

    /** One of its sections. */
    Optional<UnitText> text(String key) {
        Answers handedIn = answers;
        return handedIn == null
                ? Optional.empty()
                : outline.find(key).map(section -> UnitText.of(section, outline, handedIn, parameters));
    }
}
