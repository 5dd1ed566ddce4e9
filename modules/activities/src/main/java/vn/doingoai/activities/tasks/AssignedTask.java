package vn.doingoai.activities.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * What a unit was told to do (Quảng Ngãi's report, part II). It is assigned with words for its deadline, of which a window is
 * read; what is noted of its progress replaces what was noted for an earlier day, and all notes are kept.
 */
@Entity
@Table(name = "assigned_task", schema = "portal")
public class AssignedTask extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private TaskSource source;

    @Column(name = "basis_id")
    private @Nullable UUID basis;

    @Column
    private String assigner;

    @Column
    private String title;

    @Column
    private String condition;

    @Column(name = "assigned_on")
    private LocalDate assigned;

    @Column(name = "due_text")
    private String dueText;

    @Column(name = "due_from")
    private @Nullable LocalDate dueFrom;

    @Column(name = "due_to")
    private @Nullable LocalDate dueTo;

    @Enumerated(EnumType.STRING)
    private Progress progress = Progress.NOT_STARTED;

    @Column(name = "progress_text")
    private String progressText = "";

    @Column(name = "progress_on")
    private @Nullable LocalDate progressDay;

    @Column(name = "evidence_id")
    private @Nullable UUID evidence;

    @Column
    private String letter;

    @Column
    private int ordinal;

    /** For EclipseLink. */
    protected AssignedTask() {}

    /** A task of a unit, nothing of it done yet. */
    public AssignedTask(UUID unitId, TaskDetails details) {
        this.unitId = unitId;
        describe(details);
    }

    /** Takes what it now is, and reads its window anew. */
    public final void describe(TaskDetails details) {
        source = details.source();
        basis = details.basis();
        assigner = details.assigner();
        title = details.title();
        condition = details.condition();
        assigned = details.assigned();
        dueText = details.dueText();
        dueFrom = details.window().map(DueWindow::from).orElse(null);
        dueTo = details.window().map(DueWindow::to).orElse(null);
        letter = details.letter();
        ordinal = details.ordinal();
    }

    /** Takes a note; one for an earlier day than the present one's changes nothing but the history. */
    public void note(ProgressNote note) {
        if (progressDay == null || !note.day().isBefore(progressDay)) {
            progress = note.progress();
            progressText = note.text();
            progressDay = note.day();
            evidence = note.evidence();
        }
    }

    /** How far it is; empty while nothing was noted. */
    public @Nullable ProgressNote progress() {
        return progressDay == null ? null : new ProgressNote(progress, progressText, progressDay, evidence);
    }

    /** As it was assigned. */
    public TaskDetails details() {
        return new TaskDetails(source, basis, assigner, title, condition, assigned, dueText, letter, ordinal);
    }

    /** Whether its window has passed and it is not done. */
    public boolean isOverdueOn(LocalDate day) {
        return dueTo != null && dueTo.isBefore(day) && progress.isOpen();
    }

    /** Whose task it is. */
    public UUID unitId() {
        return unitId;
    }
}
