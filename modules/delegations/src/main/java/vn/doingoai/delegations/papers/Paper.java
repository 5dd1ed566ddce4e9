package vn.doingoai.delegations.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.doingoai.delegations.Stamp;
import vn.doingoai.documents.upload.FileKind;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.persistence.TenantEntity;

/** A file of a delegation as stored; it is replaced by removing it and attaching another. */
@Entity
@Table(name = "delegation_file", schema = "portal")
class Paper extends TenantEntity {

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    @Column
    private int size;

    @SuppressWarnings("UnusedVariable") // kept for whoever checks the database
    @Column
    private String sha256;

    @Column
    private byte[] content;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** For EclipseLink. */
    protected Paper() {}

    Paper(UUID delegationId, PaperKind kind, String fileName, FileKind type, byte[] content, Stamp stamp) {
        this.delegationId = delegationId;
        this.kind = kind;
        this.fileName = fileName;
        contentType = type.mediaType();
        size = content.length;
        sha256 = Secrets.sha256(content);
        this.content = content.clone();
        uploadedBy = stamp.by();
        uploadedAt = stamp.at();
    }

    UUID delegationId() {
        return delegationId;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    byte[] content() {
        return content.clone();
    }

    PaperRow row() {
        return new PaperRow(id(), kind, fileName, size, uploadedBy, uploadedAt);
    }
}
