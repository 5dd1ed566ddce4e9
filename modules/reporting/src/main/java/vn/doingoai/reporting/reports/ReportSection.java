package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;

/** One section of the province's report: its text as it stands, and who is to write it. Locked by its own version. */
@Entity
@Table(name = "report_section", schema = "portal")
class ReportSection extends TenantEntity {

    @Column(name = "report_id")
    private UUID reportId;

    @Column
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "nil_place")
    private NilPlace nilPlace = NilPlace.NONE;

    @Column
    private String body;

    @Enumerated(EnumType.STRING)
    private SectionState state;

    /** The figures of the text as its author last saw them: see {@code docs/reports.md}. */
    @Column
    private String seen = "{}";

    @Column(name = "assignee_id")
    private @Nullable UUID assigneeId;

    @Column(name = "updated_by")
    private String updatedBy = "";

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.now();

    /** For EclipseLink. */
    protected ReportSection() {}

    ReportSection(UUID reportId, String key, Body body, SectionState state) {
        this.reportId = reportId;
        this.key = key;
        this.body = body.toJson();
        this.state = state;
    }

    void write(Body text, NilPlace nil, SectionState answered, String figuresSeen, String who, Instant now) {
        body = text.toJson();
        nilPlace = nil;
        state = answered;
        seen = figuresSeen;
        updatedBy = who;
        updatedAt = now;
    }

    void assign(@Nullable UUID officer) {
        assigneeId = officer;
    }

    UUID reportId() {
        return reportId;
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

    SectionState state() {
        return state;
    }

    String seen() {
        return seen;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
