package vn.doingoai.reporting.publication;

import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.doingoai.kernel.identity.Secrets;

/**
 * What the hash of a publication stands over: every column of its row, the long ones by their own SHA-256, and the hash
 * of the publication before it. The line is told in {@code docs/publication.md}, so that others can check it too.
 *
 * @param previous hash of the tenant's publication before; empty for the first
 */
public record Seal(
        String tenant,
        long ordinal,
        UUID id,
        UUID unit,
        UUID report,
        String title,
        String number,
        LocalDate documentDate,
        LocalDate from,
        LocalDate to,
        String outline,
        int outlineVersion,
        String contentSha256,
        String figuresSha256,
        String annexesSha256,
        String pdfSha256,
        String replaces,
        String correctionReason,
        String publishedBy,
        Instant publishedAt,
        String previous) {

    private static final String FORM = "doingoai-publication-1";

    /** The line, in UTF-8; each part ends with a line feed, texts are JSON strings. */
    public String line() {
        StringBuilder line = new StringBuilder(FORM).append('\n');
        add(line, "tenant", tenant);
        add(line, "ordinal", Long.toString(ordinal));
        add(line, "id", id.toString());
        add(line, "unit", unit.toString());
        add(line, "report", report.toString());
        add(line, "title", title);
        add(line, "number", number);
        add(line, "date", documentDate.toString());
        add(line, "from", from.toString());
        add(line, "to", to.toString());
        add(line, "outline", outline);
        add(line, "outlineVersion", Integer.toString(outlineVersion));
        add(line, "content", contentSha256);
        add(line, "figures", figuresSha256);
        add(line, "annexes", annexesSha256);
        add(line, "pdf", pdfSha256);
        add(line, "replaces", replaces);
        add(line, "reason", correctionReason);
        add(line, "publishedBy", publishedBy);
        add(line, "publishedAt", publishedAt.truncatedTo(ChronoUnit.MICROS).toString());
        add(line, "previous", previous);
        return line.toString();
    }

    /** The hash of the publication, in hexadecimal. */
    public String sha256() {
        return Secrets.sha256(line());
    }

    private static void add(StringBuilder line, String name, String value) {
        line.append(name).append('=').append(Json.createValue(value)).append('\n');
    }
}
