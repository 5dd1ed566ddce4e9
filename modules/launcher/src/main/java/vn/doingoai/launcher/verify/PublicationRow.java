package vn.doingoai.launcher.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.reporting.publication.Seal;

/** A publication as the database has it, with the hashes that its row claims and those that it really has. */
record PublicationRow(
        Seal real,
        String claimed,
        String pdfClaimed,
        String figuresClaimed,
        String content,
        String figures,
        String annexes) {

    static PublicationRow of(ResultSet row, String tenant) throws SQLException {
        String content = row.getString("content");
        String figures = row.getString("figures");
        String annexes = row.getString("annexes");
        Seal real = new Seal(
                tenant,
                row.getLong("ordinal"),
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("outline_key"),
                row.getInt("outline_version"),
                Secrets.sha256(content),
                Secrets.sha256(figures),
                Secrets.sha256(annexes),
                Secrets.sha256(row.getBytes("pdf")),
                Objects.toString(row.getObject("replaces_id"), ""),
                row.getString("correction_reason"),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("previous_sha256"));
        return new PublicationRow(
                real,
                row.getString("sha256"),
                row.getString("pdf_sha256"),
                row.getString("figures_sha256"),
                content,
                figures,
                annexes);
    }

    boolean pdfHolds() {
        return real.pdfSha256().equals(pdfClaimed);
    }

    boolean figuresHold() {
        return real.figuresSha256().equals(figuresClaimed);
    }

    boolean sealHolds() {
        return real.sha256().equals(claimed);
    }

    /** As people call it. */
    String name() {
        return "#" + real.ordinal() + " " + real.number();
    }
}
