package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.reporting.Lines;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;

/** A text that a section had, with its figures as they read then. Written once, never changed. */
@Entity
@Table(name = "report_section_text", schema = "portal")
class SectionText extends TenantEntity {

    @Column(name = "report_id")
    private UUID reportId;

    @Column
    private String key;

    @Column
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "nil_place")
    private NilPlace nilPlace;

    @Column
    private String body;

    @Column
    private String lines;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For EclipseLink. */
    protected SectionText() {}

    SectionText(UUID reportId, String key, int ordinal, Body text, NilPlace nil) {
        this.reportId = reportId;
        this.key = key;
        this.ordinal = ordinal;
        this.body = text.toJson();
        nilPlace = nil;
    }

    SectionText written(List<String> printed, String who, Instant when) {
        lines = Lines.join(printed);
        writtenBy = who;
        writtenAt = when;
        return this;
    }

    UUID reportId() {
        return reportId;
    }

    String key() {
        return key;
    }

    int ordinal() {
        return ordinal;
    }

    NilPlace nilPlace() {
        return nilPlace;
    }

    Body body() {
        return Body.fromJson(body);
    }

    List<String> lines() {
        return Lines.split(lines);
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
