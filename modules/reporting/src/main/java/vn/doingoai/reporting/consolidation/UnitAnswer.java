package vn.doingoai.reporting.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.submissions.SubmissionState;

/**
 * What a unit answered to a section of the province's report.
 *
 * @param ordinal which of the versions it handed in, from 1
 * @param parts   its own sections that belong there
 */
public record UnitAnswer(
        UUID submission,
        String unit,
        SubmissionState state,
        int ordinal,
        @Nullable Instant handedInAt,
        List<AnswerPart> parts) {

    /** Copies the list. */
    public UnitAnswer {
        parts = List.copyOf(parts);
    }

    static UnitAnswer of(UnitReport report, List<UnitText> texts) {
        return new UnitAnswer(
                report.submission(),
                report.unit(),
                report.state(),
                report.ordinal(),
                report.handedInAt(),
                texts.stream()
                        .map(AnswerPart::of)
                        .filter(part -> !part.lines().isEmpty())
                        .toList());
    }

    /** Whether every part is answered with nothing. */
    public boolean isNil() {
        return !parts.isEmpty() && parts.stream().allMatch(AnswerPart::nil);
    }

    /** Whether any line holds a number. */
    public boolean hasNumber() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> line.text().chars().anyMatch(Character::isDigit));
    }

    /** Whether the province has taken it in, so that it may be used. */
    public boolean isAccepted() {
        return state == SubmissionState.ACCEPTED;
    }
}
