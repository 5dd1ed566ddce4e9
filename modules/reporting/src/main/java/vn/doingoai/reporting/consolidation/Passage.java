package vn.doingoai.reporting.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.reporting.Lines;

/**
 * Words that the province's report has from a unit: from which version of it, and who took them. The blocks of the text
 * that carry its key are what became of them. The row stays when they are deleted.
 */
@Entity
@Table(name = "report_passage", schema = "portal")
class Passage extends TenantEntity {

    @Column(name = "report_id")
    private UUID reportId;

    @Column
    private String key;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "submission_ordinal")
    private int ordinal;

    @Column(name = "submission_key")
    private String part;

    @Column
    private String words;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "checked_ordinal")
    private int checkedOrdinal;

    @Column(name = "checked_by")
    private String checkedBy = "";

    /** For EclipseLink. */
    protected Passage() {}

    Passage(UUID reportId, String key, UUID submissionId, String part) {
        this.reportId = reportId;
        this.key = key;
        this.submissionId = submissionId;
        this.part = part;
    }

    /** Takes these words, for the first time or in place of those it had. */
    Passage take(int version, List<String> lines, String who, Instant when) {
        ordinal = version;
        checkedOrdinal = version;
        words = Lines.join(lines);
        takenBy = who;
        takenAt = when;
        return this;
    }

    /** Keeps its words although the unit reads differently in that version. */
    void keep(int version, String who) {
        checkedOrdinal = version;
        checkedBy = who;
    }

    UUID reportId() {
        return reportId;
    }

    UUID submissionId() {
        return submissionId;
    }

    int ordinal() {
        return ordinal;
    }

    String part() {
        return part;
    }

    List<String> words() {
        return Lines.split(words);
    }

    String takenBy() {
        return takenBy;
    }

    int checkedOrdinal() {
        return checkedOrdinal;
    }

    String checkedBy() {
        return checkedBy;
    }
}
