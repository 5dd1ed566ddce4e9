package vn.doingoai.reporting.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking.
 *
 * @param passage the passage; null for a sentence that sums up units
 * @param version of the section, now that the words stand in it
 */
public record TakenPassage(@Nullable UUID passage, long version) {}
