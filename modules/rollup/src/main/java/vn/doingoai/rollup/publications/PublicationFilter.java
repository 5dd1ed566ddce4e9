package vn.doingoai.rollup.publications;

import org.jspecify.annotations.Nullable;

/**
 * Which publications a list shows.
 *
 * @param period   name of the period, or null for all
 * @param province id, or null for all
 */
public record PublicationFilter(
        @Nullable String period, @Nullable String province) {}
