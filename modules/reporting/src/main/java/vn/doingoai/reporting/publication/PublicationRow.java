package vn.doingoai.reporting.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.doingoai.kernel.time.Period;

/**
 * A publication in a list.
 *
 * @param corrected whether a newer version replaces it
 */
public record PublicationRow(
        UUID id,
        UUID report,
        String number,
        LocalDate documentDate,
        String title,
        Period period,
        String publishedBy,
        Instant publishedAt,
        boolean corrected) {}
