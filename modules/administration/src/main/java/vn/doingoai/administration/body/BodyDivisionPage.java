package vn.doingoai.administration.body;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a new division of the body, or one that is there, and takes one off the page. */
@Named("bodyDivisionPage")
@ViewScoped
public class BodyDivisionPage extends BodyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries queries;

    @Inject
    private BodyService service;

    private long version;
    private int place = 1;
    private @Nullable String name;
    private @Nullable String task;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Reads the division that the address names, or begins a new one. */
    public void load() {
        offer(queries.choices());
        UUID key = key();
        if (key == null) {
            BodyView view = queries.get();
            setUnit(view.body().id());
            place = view.divisions().size() + 1;
            return;
        }
        Division division = service.division(key);
        version = division.version();
        DivisionFacts facts = division.facts();
        setUnit(facts.unit());
        place = facts.place();
        name = facts.name();
        task = facts.task();
        from = facts.from();
        to = facts.to();
    }

    /** Adds the division or keeps what was changed. */
    public String save() {
        DivisionFacts facts = new DivisionFacts(
                Objects.requireNonNull(getUnit()),
                place,
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(task, ""),
                Objects.requireNonNull(from),
                to);
        service.write(key(), version, facts);
        return back("body.saved");
    }

    /** Takes the division off the page. */
    public String remove() {
        service.removeDivision(Objects.requireNonNull(key()), version);
        return back("body.removed");
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
