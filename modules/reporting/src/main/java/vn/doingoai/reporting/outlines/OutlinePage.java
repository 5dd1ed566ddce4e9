package vn.doingoai.reporting.outlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;

/** One version of an outline, section by section. */
@Named("outlinePage")
@RequestScoped
public class OutlinePage {

    @Inject
    OutlineQueries outlines;

    private @Nullable String id;
    private @Nullable Outline outline;

    /** Reads the version that the address names. */
    @Permit({Role.PROVINCE_ADMIN, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void load() {
        outline = outlines.get(Input.id(String.valueOf(id)));
    }

    /** The outline. */
    public Outline getOutline() {
        if (outline == null) {
            throw new NotFoundException();
        }
        return outline;
    }

    /** Its sections in printed order. */
    public List<OutlineLine> getLines() {
        return OutlineLine.of(getOutline());
    }

    /** Key of the version. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }
}
