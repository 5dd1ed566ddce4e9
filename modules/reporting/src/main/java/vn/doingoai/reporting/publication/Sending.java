package vn.doingoai.reporting.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.reports.Report;

/** What the leader was given to read, word for word. Written once. */
@Entity
@Table(name = "report_sending", schema = "portal")
class Sending extends TenantEntity {

    @Column(name = "report_id")
    private UUID reportId;

    @Column
    private int ordinal;

    @Column
    private long edition;

    @Column
    private String content;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** For EclipseLink. */
    protected Sending() {}

    Sending(Report report, int ordinal, Answers answers, String who, Instant now) {
        reportId = report.id();
        this.ordinal = ordinal;
        edition = report.edition();
        content = answers.toJson();
        sentBy = who;
        sentAt = now;
    }

    UUID reportId() {
        return reportId;
    }

    int ordinal() {
        return ordinal;
    }

    long edition() {
        return edition;
    }

    Answers answers() {
        return Answers.fromJson(content);
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }
}
