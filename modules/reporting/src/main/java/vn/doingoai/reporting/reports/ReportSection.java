package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.writing.SectionRow;

/** One section of the province's report: its text as it stands, what its author saw, and who is to write it. */
@Entity
@Table(name = "report_section", schema = "portal")
class ReportSection extends SectionRow {

    @Column(name = "report_id")
    private UUID reportId;

    /** The figures of the text as its author last saw them: see {@link Seen}. */
    @Column
    private String seen = "{}";

    @Column(name = "assignee_id")
    private @Nullable UUID assigneeId;

    /** For EclipseLink. */
    protected ReportSection() {}

    ReportSection(UUID reportId, String key, Body body, SectionState state, Seen seen) {
        super(key, body, state);
        this.reportId = reportId;
        this.seen = seen.toJson();
    }

    void sees(Seen figures) {
        seen = figures.toJson();
    }

    void assign(@Nullable UUID officer) {
        assigneeId = officer;
    }

    UUID reportId() {
        return reportId;
    }

    Seen seen() {
        return Seen.fromJson(seen);
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }
}
