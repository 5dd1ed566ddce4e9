package vn.doingoai.administration.body;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One unit followed another.
 *
 * @param type RENAMED, MERGED_INTO … as {@code units.csv} has it
 * @param effective first day of the one that followed
 */
public record BodyStep(UUID from, UUID to, String type, LocalDate effective) {}
