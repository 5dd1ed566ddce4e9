package vn.doingoai.reporting.submissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;

/** The answer to one section: its text, whether it is nil, and who wrote last. Locked by its own version. */
@Entity
@Table(name = "submission_section", schema = "portal")
class SubmissionSection extends TenantEntity {

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "nil_place")
    private NilPlace nilPlace = NilPlace.NONE;

    @Column
    private String body;

    @Enumerated(EnumType.STRING)
    private SectionState state;

    @Column(name = "updated_by")
    private String updatedBy = "";

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.now();

    /** For EclipseLink. */
    protected SubmissionSection() {}

    SubmissionSection(UUID submissionId, String key, Body body, SectionState state) {
        this.submissionId = submissionId;
        this.key = key;
        this.body = body.toJson();
        this.state = state;
    }

    void write(Body text, NilPlace nil, SectionState answered, String who, Instant now) {
        body = text.toJson();
        nilPlace = nil;
        state = answered;
        updatedBy = who;
        updatedAt = now;
    }

    UUID submissionId() {
        return submissionId;
    }

    String key() {
        return key;
    }

    NilPlace nilPlace() {
        return nilPlace;
    }

    Body body() {
        return Body.fromJson(body);
    }

    String bodyJson() {
        return body;
    }

    SectionState state() {
        return state;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
