package vn.doingoai.reporting.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication with its place in the chain.
 *
 * @param replaces    publication that it replaces, or null
 * @param replacedBy  publication that replaces it, or null
 * @param reason      why it replaces that one, or empty
 */
public record PublicationView(
        PublicationRow row,
        long ordinal,
        String unitName,
        String pdfSha256,
        String figuresSha256,
        String previousSha256,
        String sha256,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        String reason,
        List<Line> figures) {

    /** Copies the list. */
    public PublicationView {
        figures = List.copyOf(figures);
    }

    /**
     * A figure as it was published.
     *
     * @param key    of the figure, dimensions included
     * @param name   of its indicator
     * @param value  in words: "1.234,5", "không", or that it is missing
     * @param before the same one year before, or empty
     * @param origin where it came from, as in {@code REGISTER}
     */
    public record Line(String key, String name, String unit, String value, String before, String origin) {}
}
