package vn.doingoai.reporting.submissions;

import java.time.Instant;
import vn.doingoai.reporting.body.SectionState;

/**
 * What a save answers.
 *
 * @param version version to save from next
 * @param answered sections of the report that now have an answer, of {@code total}
 */
public record SavedSection(long version, SectionState state, Instant savedAt, int answered, int total) {}
