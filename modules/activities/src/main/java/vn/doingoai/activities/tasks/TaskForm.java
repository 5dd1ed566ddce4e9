package vn.doingoai.activities.tasks;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.legal.LegalChoice;

/** What is said about a task while it is being typed. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TaskSource source = TaskSource.WORK_PROGRAMME;
    private @Nullable LegalChoice basis;
    private @Nullable String assigner;
    private @Nullable String title;
    private @Nullable String condition;
    private @Nullable LocalDate assigned;
    private @Nullable String dueText;
    private @Nullable String letter;
    private @Nullable String ordinal;

    void show(TaskView view) {
        TaskDetails details = view.task().details();
        source = details.source();
        basis = view.basis();
        assigner = details.assigner();
        title = details.title();
        condition = details.condition();
        assigned = details.assigned();
        dueText = details.dueText();
        letter = details.letter();
        ordinal = Integer.toString(details.ordinal());
    }

    /** A new task was assigned today unless somebody says otherwise. */
    void begin(LocalDate today) {
        assigned = today;
    }

    TaskDetails details() {
        if (assigned == null) {
            throw new InvalidInputException("assigned", "task-assigned");
        }
        return new TaskDetails(
                source,
                basis == null ? null : basis.id(),
                orEmpty(assigner),
                orEmpty(title),
                orEmpty(condition),
                assigned,
                orEmpty(dueText),
                orEmpty(letter),
                place());
    }

    private int place() {
        String typed = orEmpty(ordinal).strip();
        if (!typed.matches("\\d{0,4}")) {
            throw new InvalidInputException("ordinal", "task-ordinal");
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Where it comes from. */
    public TaskSource getSource() {
        return source;
    }

    /** See {@link #getSource()}. */
    public void setSource(TaskSource source) {
        this.source = source;
    }

    /** The document that assigns it. */
    public @Nullable LegalChoice getBasis() {
        return basis;
    }

    /** See {@link #getBasis()}. */
    public void setBasis(@Nullable LegalChoice basis) {
        this.basis = basis;
    }

    /** Who assigned it. */
    public @Nullable String getAssigner() {
        return assigner;
    }

    /** See {@link #getAssigner()}. */
    public void setAssigner(@Nullable String assigner) {
        this.assigner = assigner;
    }

    /** What is to be done. */
    public @Nullable String getTitle() {
        return title;
    }

    /** See {@link #getTitle()}. */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** Under which condition. */
    public @Nullable String getCondition() {
        return condition;
    }

    /** See {@link #getCondition()}. */
    public void setCondition(@Nullable String condition) {
        this.condition = condition;
    }

    /** The day of assignment. */
    public @Nullable LocalDate getAssigned() {
        return assigned;
    }

    /** See {@link #getAssigned()}. */
    public void setAssigned(@Nullable LocalDate assigned) {
        this.assigned = assigned;
    }

    /** Deadline as given. */
    public @Nullable String getDueText() {
        return dueText;
    }

    /** See {@link #getDueText()}. */
    public void setDueText(@Nullable String dueText) {
        this.dueText = dueText;
    }

    /** Letter as printed. */
    public @Nullable String getLetter() {
        return letter;
    }

    /** See {@link #getLetter()}. */
    public void setLetter(@Nullable String letter) {
        this.letter = letter;
    }

    /** Place in its part of the report. */
    public @Nullable String getOrdinal() {
        return ordinal;
    }

    /** See {@link #getOrdinal()}. */
    public void setOrdinal(@Nullable String ordinal) {
        this.ordinal = ordinal;
    }
}
