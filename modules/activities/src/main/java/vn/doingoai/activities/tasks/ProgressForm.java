package vn.doingoai.activities.tasks;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.legal.LegalChoice;

/** A note of progress while it is being typed. */
public class ProgressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Progress progress = Progress.IN_PROGRESS;
    private @Nullable String text;
    private @Nullable LocalDate day;
    private @Nullable LegalChoice evidence;

    void begin(TaskView view, LocalDate today) {
        progress = view.task().state() == Progress.NOT_STARTED
                ? Progress.IN_PROGRESS
                : view.task().state();
        text = "";
        day = today;
        evidence = null;
    }

    ProgressNote note() {
        if (day == null) {
            throw new InvalidInputException("day", "task-day");
        }
        return new ProgressNote(progress, text == null ? "" : text, day, evidence == null ? null : evidence.id());
    }

    /** How far it is. */
    public Progress getProgress() {
        return progress;
    }

    /** See {@link #getProgress()}. */
    public void setProgress(Progress progress) {
        this.progress = progress;
    }

    /** Words for the report. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** On which day. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay()}. */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The document that shows it. */
    public @Nullable LegalChoice getEvidence() {
        return evidence;
    }

    /** See {@link #getEvidence()}. */
    public void setEvidence(@Nullable LegalChoice evidence) {
        this.evidence = evidence;
    }
}
