package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of a delegation beside its head, as far as members are named. */
@Embeddable
public class Member extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column
    private String name = "";

    @Column
    private String post = "";

    @Column(name = "unit_name")
    private String unitName = "";

    @Column(name = "unit_leader")
    private boolean unitLeader;

    @Column
    private String task = "";

    @Column(name = "leader_id")
    private @Nullable UUID leaderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "managed_by")
    private @Nullable ManagedBy managedBy;

    /** Nothing said yet. */
    public Member() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public Member(Member other) {
        name = other.name;
        post = other.post;
        unitName = other.unitName;
        unitLeader = other.unitLeader;
        task = other.task;
        leaderId = other.leaderId;
        managedBy = other.managedBy;
    }

    /** Name. */
    public String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = Texts.clean(name);
    }

    /** Post. */
    public String getPost() {
        return post;
    }

    /** See {@link #getPost()}. */
    public void setPost(@Nullable String post) {
        this.post = Texts.clean(post);
    }

    /** Name of the body the member comes from. */
    public String getUnitName() {
        return unitName;
    }

    /** See {@link #getUnitName()}. */
    public void setUnitName(@Nullable String unitName) {
        this.unitName = Texts.clean(unitName);
    }

    /** Whether the member heads that body or is a deputy of its head (rule OUT-07). */
    public boolean isUnitLeader() {
        return unitLeader;
    }

    /** See {@link #isUnitLeader()}. */
    public void setUnitLeader(boolean unitLeader) {
        this.unitLeader = unitLeader;
    }

    /** What the member is there for (rule OUT-17). */
    public String getTask() {
        return task;
    }

    /** See {@link #getTask()}. */
    public void setTask(@Nullable String task) {
        this.task = Texts.clean(task);
    }

    /** Key in the register of leaders, for those who stand there. */
    public @Nullable UUID getLeaderId() {
        return leaderId;
    }

    /** See {@link #getLeaderId()}. */
    public void setLeaderId(@Nullable UUID leaderId) {
        this.leaderId = leaderId;
    }

    /** Who manages the cadre. */
    public @Nullable ManagedBy getManagedBy() {
        return managedBy;
    }

    /** See {@link #getManagedBy()}. */
    public void setManagedBy(@Nullable ManagedBy managedBy) {
        this.managedBy = managedBy;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(name, post, unitName, unitLeader, task, leaderId, managedBy);
    }
}
