package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;

/** What somebody has to say on a section or on a passage of it, until it is resolved. It is never changed. */
@Entity
@Table(name = "report_comment", schema = "portal")
class ReportComment extends TenantEntity {

    @Column(name = "report_id")
    private UUID reportId;

    @Column
    private String key;

    @Column
    private String passage;

    @Column
    private String text;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "resolved_by")
    private String resolvedBy = "";

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    /** For EclipseLink. */
    protected ReportComment() {}

    ReportComment(UUID reportId, String key, String passage, String text) {
        this.reportId = reportId;
        this.key = key;
        this.passage = CleanText.clean(passage);
        this.text = CleanText.clean(text);
    }

    ReportComment written(String who, Instant when) {
        writtenBy = who;
        writtenAt = when;
        return this;
    }

    /** Resolving twice changes nothing. */
    void resolve(String who, Instant when) {
        if (resolvedAt == null) {
            resolvedBy = who;
            resolvedAt = when;
        }
    }

    UUID reportId() {
        return reportId;
    }

    String key() {
        return key;
    }
}
