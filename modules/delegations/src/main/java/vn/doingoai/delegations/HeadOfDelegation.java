package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "Trưởng đoàn": who leads, as words and, when the leader is known to the tenant, by the register of leaders. */
@Embeddable
public class HeadOfDelegation extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column(name = "leader_name")
    private String name = "";

    @Column(name = "leader_post")
    private String post = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "leader_rank")
    private @Nullable LeaderRank rank;

    @Column(name = "leader_id")
    private @Nullable UUID leaderId;

    /** Nothing said yet. */
    public HeadOfDelegation() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public HeadOfDelegation(HeadOfDelegation other) {
        name = other.name;
        post = other.post;
        rank = other.rank;
        leaderId = other.leaderId;
    }

    /** Name; may be empty in a plan. */
    public String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = Texts.clean(name);
    }

    /** Post, which a plan must state precisely. */
    public String getPost() {
        return post;
    }

    /** See {@link #getPost()}. */
    public void setPost(@Nullable String post) {
        this.post = Texts.clean(post);
    }

    /** Rank, which decides the largest size. */
    public @Nullable LeaderRank getRank() {
        return rank;
    }

    /** See {@link #getRank()}. */
    public void setRank(@Nullable LeaderRank rank) {
        this.rank = rank;
    }

    /** Key of the leader in the register of leaders; counts the trips of one person over all units. */
    public @Nullable UUID getLeaderId() {
        return leaderId;
    }

    /** See {@link #getLeaderId()}. */
    public void setLeaderId(@Nullable UUID leaderId) {
        this.leaderId = leaderId;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(name, post, rank, leaderId);
    }
}
