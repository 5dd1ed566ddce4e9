package vn.doingoai.activities.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/** One note of a task's progress; written once and never changed. */
@Entity
@Table(name = "task_progress", schema = "portal")
public class TaskProgress extends TenantEntity {

    @Column(name = "task_id")
    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    @Column(name = "progress_text")
    private String text;

    @Column(name = "progress_on")
    private LocalDate day;

    @Column(name = "evidence_id")
    private @Nullable UUID evidence;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For EclipseLink. */
    protected TaskProgress() {}

    /** What somebody notes now. */
    public TaskProgress(UUID taskId, ProgressNote note, String writtenBy, Instant writtenAt) {
        this.taskId = taskId;
        progress = note.progress();
        text = note.text();
        day = note.day();
        evidence = note.evidence();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** The task. */
    public UUID taskId() {
        return taskId;
    }

    /** What was noted. */
    public ProgressNote note() {
        return new ProgressNote(progress, text, day, evidence);
    }
}
