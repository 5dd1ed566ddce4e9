package vn.doingoai.administration.body;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.text.PageMessages;

/** Writes a new division of the body, or one that is there, and takes one off the page. */
@Named("bodyDivisionPage")
@ViewScoped
public class BodyDivisionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "index?faces-redirect=true";

    @Inject
    private BodyQueries queries;

    @Inject
    private BodyService service;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private long version;
    private List<BodyUnit> units = List.of();
    private @Nullable UUID unit;
    private int place = 1;
    private @Nullable String name;
    private @Nullable String task;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Reads the division that the address names, or begins a new one. */
    public void load() {
        units = queries.choices();
        if (id == null) {
            BodyView view = queries.get();
            unit = view.body().id();
            place = view.divisions().size() + 1;
            return;
        }
        Division division = service.division(Input.id(id));
        version = division.version();
        DivisionFacts facts = division.facts();
        unit = facts.unit();
        place = facts.place();
        name = facts.name();
        task = facts.task();
        from = facts.from();
        to = facts.to();
    }

    /** Adds the division or keeps what was changed. */
    public String save() {
        DivisionFacts facts = new DivisionFacts(
                Objects.requireNonNull(unit),
                place,
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(task, ""),
                Objects.requireNonNull(from),
                to);
        service.write(id == null ? null : Input.id(id), version, facts);
        return back("body.saved");
    }

    /** Takes the division off the page. */
    public String remove() {
        service.removeDivision(Input.id(String.valueOf(id)), version);
        return back("body.removed");
    }

    private String back(String done) {
        messages.keep();
        messages.done(done);
        return BACK;
    }

    /** Whether the division has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** Units that it may be a part of. */
    public List<BodyUnit> getUnits() {
        return units;
    }

    /** Key of the division; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** The body it is a part of. */
    public @Nullable UUID getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    /** Its place in the list. */
    public int getPlace() {
        return place;
    }

    /** See {@link #getPlace()}. */
    public void setPlace(int place) {
        this.place = place;
    }

    /** Its name. */
    public @Nullable String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** What it does. */
    public @Nullable String getTask() {
        return task;
    }

    /** See {@link #getTask()}. */
    public void setTask(@Nullable String task) {
        this.task = task;
    }

    /** First day. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** See {@link #getFrom()}. */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** Last day, or null. */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /** See {@link #getTo()}. */
    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
