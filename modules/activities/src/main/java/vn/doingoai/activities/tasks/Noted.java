package vn.doingoai.activities.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doingoai.legal.LegalChoice;

/**
 * A note of a task's progress, with who wrote it.
 *
 * @param evidence the document that shows it, or null
 * @param by full name, empty for what came from a file
 */
public record Noted(ProgressNote note, @Nullable LegalChoice evidence, String by, Instant at) {}
