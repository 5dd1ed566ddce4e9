package vn.doingoai.reporting.submissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.persistence.TenantEntity;

/** What was handed in, word for word and page for page. Written once; the database refuses to change it. */
@Entity
@Table(name = "submission_version", schema = "portal")
class SubmissionVersion extends TenantEntity {

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column
    private int ordinal;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column
    private String content;

    @Column
    private String annexes;

    @Column
    private byte[] pdf;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    /** For EclipseLink. */
    protected SubmissionVersion() {}

    SubmissionVersion(
            UUID submissionId, int ordinal, Instant at, String who, String content, String annexes, byte[] pdf) {
        this.submissionId = submissionId;
        this.ordinal = ordinal;
        this.submittedAt = at;
        this.submittedBy = who;
        this.content = content;
        this.annexes = annexes;
        this.pdf = pdf.clone();
        this.pdfSha256 = Secrets.sha256(pdf);
    }

    String content() {
        return content;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
