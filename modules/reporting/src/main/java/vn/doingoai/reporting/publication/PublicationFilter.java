package vn.doingoai.reporting.publication;

import org.jspecify.annotations.Nullable;

/**
 * Which publications a list shows.
 *
 * @param year of the document, or null for all
 * @param text in title or number, or null
 */
public record PublicationFilter(
        @Nullable Integer year, @Nullable String text) {

    /** Everything. */
    public static final PublicationFilter ALL = new PublicationFilter(null, null);
}
