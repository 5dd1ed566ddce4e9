package vn.doingoai.administration.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows.
 *
 * @param key search key that the name contains; empty for all
 * @param kind name of a kind; empty for all
 * @param day the day on which they exist, or null for all that ever did
 */
public record UnitFilter(String key, String kind, @Nullable LocalDate day) {}
