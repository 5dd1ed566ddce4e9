package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.Lines;

/** How a report went from its officers to the public: sent, returned, approved, signed, numbered, published. */
@Embeddable
class Approval {

    @Column(name = "sent_by")
    String sentBy = "";

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column(name = "return_reason")
    String returnReason = "";

    @Column(name = "returned_by")
    String returnedBy = "";

    @Column(name = "returned_at")
    @Nullable
    Instant returnedAt;

    @Column(name = "approved_by")
    String approvedBy = "";

    @Column(name = "approved_at")
    @Nullable
    Instant approvedAt;

    @Column
    String authority = "";

    @Column(name = "signer_titles")
    String signerTitles = "";

    @Column(name = "signer_name")
    String signerName = "";

    @Column
    String figures = "";

    @Column
    @Nullable
    Integer number;

    @Column
    String notation = "";

    @Column(name = "document_date")
    @Nullable
    LocalDate documentDate;

    @Column(name = "numbered_by")
    String numberedBy = "";

    @Column(name = "published_by")
    String publishedBy = "";

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    List<String> titles() {
        return Lines.split(signerTitles);
    }
}
