package vn.doingoai.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table {@code legal_document}. */
final class LegalRows {

    private LegalRows() {}

    static DocumentDetails details(ResultSet row) throws SQLException {
        return new DocumentDetails(
                new DocumentName(
                        DocumentType.valueOf(row.getString("type")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        IssuerLevel.valueOf(row.getString("issuer_level"))),
                row.getString("summary"),
                row.getString("short_name"),
                row.getBoolean("issuer_cited"),
                row.getBoolean("ours"),
                row.getString("state").equals("DRAFT"),
                row.getObject("drafted_on", LocalDate.class),
                row.getObject("counted_on", LocalDate.class),
                validity(row));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        @Nullable String ending = row.getString("ending");
        return new Validity(
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                ending == null ? null : Ending.valueOf(ending),
                row.getObject("ended_by_id", UUID.class));
    }
}
