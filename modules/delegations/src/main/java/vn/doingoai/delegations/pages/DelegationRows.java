package vn.doingoai.delegations.pages;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.Leg;
import vn.doingoai.delegations.Member;
import vn.doingoai.delegations.WorkingPartner;

/** What is typed about a delegation, with the rows that are added, moved and taken away. */
public abstract class DelegationRows extends DelegationAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private DelegationContent content = new DelegationContent();
    private @Nullable UUID coHost;

    /** Asks the rules what they think of what is typed. */
    public abstract void check();

    void write(DelegationContent known) {
        content = known;
    }

    /** What is typed. */
    public DelegationContent getContent() {
        return content;
    }

    /** Costs in đồng. */
    public CostTotal getCosts() {
        return CostTotal.of(content.getCosts());
    }

    /** One more stop. */
    public void addLeg() {
        content.getLegs().add(new Leg());
    }

    /** One more member. */
    public void addMember() {
        content.getMembers().add(new Member());
    }

    /** One more partner. */
    public void addPartner() {
        content.getPartners().add(new WorkingPartner());
    }

    /** One more cost. */
    public void addCost() {
        content.getCosts().add(new CostLine());
    }

    /** One more unit that hosts it. */
    public void addCoHost() {
        if (coHost != null && !content.getCoHosts().contains(coHost)) {
            content.getCoHosts().add(coHost);
        }
        coHost = null;
    }

    /** One row less. */
    public void remove(List<?> rows, int index) {
        rows.remove(index);
        check();
    }

    /** A row before the one above it. */
    public void up(List<?> rows, int index) {
        Collections.swap(rows, index, index - 1);
        check();
    }

    /** The unit to be added to those that host it. */
    public @Nullable UUID getCoHost() {
        return coHost;
    }

    /** See {@link #getCoHost()}. */
    public void setCoHost(@Nullable UUID coHost) {
        this.coHost = coHost;
    }
}
