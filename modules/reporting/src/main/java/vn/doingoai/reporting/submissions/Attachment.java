package vn.doingoai.reporting.submissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.doingoai.documents.upload.FileKind;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.persistence.TenantEntity;

/** The signed scan or the signed PDF of a submission, as it was uploaded. */
@Entity
@Table(name = "attachment", schema = "portal")
public class Attachment extends TenantEntity {

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    @Column
    private int size;

    @Column
    private String sha256;

    @Column
    private byte[] content;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** For EclipseLink. */
    protected Attachment() {}

    Attachment(UUID submissionId, String fileName, FileKind kind, byte[] content, String who, Instant now) {
        this.submissionId = submissionId;
        this.fileName = fileName;
        this.contentType = kind.mediaType();
        this.size = content.length;
        this.sha256 = Secrets.sha256(content);
        this.content = content.clone();
        this.uploadedBy = who;
        this.uploadedAt = now;
    }

    UUID submissionId() {
        return submissionId;
    }

    /** Name as uploaded, without a path. */
    public String fileName() {
        return fileName;
    }

    /** Media type, told by the content. */
    public String contentType() {
        return contentType;
    }

    /** The bytes. */
    public byte[] content() {
        return content.clone();
    }
}
