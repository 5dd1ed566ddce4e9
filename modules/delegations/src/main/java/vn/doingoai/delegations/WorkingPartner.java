package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the delegation works with: a partner of the tenant, or just a name. */
@Embeddable
public class WorkingPartner extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    @Column
    private String name = "";

    /** Nothing said yet. */
    public WorkingPartner() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public WorkingPartner(WorkingPartner other) {
        partnerId = other.partnerId;
        name = other.name;
    }

    /** Key of the partner, or null for one that the tenant does not know. */
    public @Nullable UUID getPartnerId() {
        return partnerId;
    }

    /** See {@link #getPartnerId()}. */
    public void setPartnerId(@Nullable UUID partnerId) {
        this.partnerId = partnerId;
    }

    /** Name as written. */
    public String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = Texts.clean(name);
    }

    @Override
    List<Object> values() {
        return Arrays.asList(partnerId, name);
    }
}
