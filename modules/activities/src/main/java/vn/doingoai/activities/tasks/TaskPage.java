package vn.doingoai.activities.tasks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** One assigned task: a new one, or one that is there with what was noted of it. */
@Named("taskPage")
@ViewScoped
public class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskQueries queries;

    @Inject
    private TaskService tasks;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable String unit;
    private long version;
    private transient @Nullable TaskView shown;
    private final TaskForm form = new TaskForm();
    private final ProgressForm progress = new ProgressForm();

    /** Reads the task that the address names, or begins a new one. */
    public void load() {
        if (id == null) {
            unit = caller.get().unit().toString();
            form.begin(clock.today());
            return;
        }
        TaskView view = getStored();
        if (view != null) {
            version = view.task().version();
            form.show(view);
            progress.begin(view, clock.today());
        }
    }

    /** Keeps what was typed, and says so when no deadline can be read out of its words. */
    public String save() {
        TaskDetails details = form.details();
        UUID saved;
        if (id == null) {
            saved = tasks.create(Input.id("unit", unit), details);
        } else {
            saved = Input.id(id);
            tasks.change(saved, version, details);
        }
        messages.keep();
        messages.done("task.saved");
        if (!details.dueText().isEmpty() && details.window().isEmpty()) {
            messages.warn("task.noWindow", details.dueText());
        }
        return "edit?faces-redirect=true&id=" + saved;
    }

    /** Notes how far it is. */
    public String note() {
        UUID key = Input.id(String.valueOf(id));
        tasks.note(key, version, progress.note());
        messages.keep();
        messages.done("task.noted");
        return "edit?faces-redirect=true&id=" + key;
    }

    /** Throws it away. */
    public String discard() {
        tasks.discard(Input.id(String.valueOf(id)), version);
        messages.keep();
        messages.done("task.discarded");
        return "index?faces-redirect=true";
    }

    /** As it is stored, or null for a new one. */
    public @Nullable TaskView getStored() {
        TaskView view = shown;
        if (view == null && id != null) {
            view = queries.get(Input.id(id));
            shown = view;
        }
        return view;
    }

    /** Whether this person may write. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether this person chooses the unit. */
    public boolean isChoosingUnit() {
        return id == null && caller.is(Role.PROVINCE_OFFICER);
    }

    /** What is typed about the task. */
    public TaskForm getForm() {
        return form;
    }

    /** What is typed about its progress. */
    public ProgressForm getProgress() {
        return progress;
    }

    /** Key of the task; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Key of the unit whose task it is. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
