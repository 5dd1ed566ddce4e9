package vn.doingoai.administration.body;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.text.PageMessages;

/** What the pages have in common that write one thing on the page of the body: which it is, and of which unit. */
abstract class BodyForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "index?faces-redirect=true";

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable UUID unit;
    private List<BodyUnit> units = List.of();

    /** The key that the address names; null for something new. */
    final @Nullable UUID key() {
        return id == null ? null : Input.id(id);
    }

    final void offer(List<BodyUnit> choices) {
        units = choices;
    }

    final String back(String done) {
        messages.keep();
        messages.done(done);
        return BACK;
    }

    /** Whether it has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** Units to choose from. */
    public List<BodyUnit> getUnits() {
        return units;
    }

    /** Its key; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** The unit that it belongs to or acts on. */
    public @Nullable UUID getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }
}
