package vn.doingoai.reporting.submissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.writing.SectionRow;

/** The answer to one section of a unit's submission. */
@Entity
@Table(name = "submission_section", schema = "portal")
class SubmissionSection extends SectionRow {

    @Column(name = "submission_id")
    private UUID submissionId;

    /** For EclipseLink. */
    protected SubmissionSection() {}

    SubmissionSection(UUID submissionId, String key, Body body, SectionState state) {
        super(key, body, state);
        this.submissionId = submissionId;
    }

    UUID submissionId() {
        return submissionId;
    }
}
