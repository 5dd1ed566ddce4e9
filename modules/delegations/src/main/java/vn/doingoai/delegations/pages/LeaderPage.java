package vn.doingoai.delegations.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;
import vn.doingoai.delegations.leaders.LeaderDetails;
import vn.doingoai.delegations.leaders.LeaderQueries;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.delegations.leaders.LeaderService;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** One leader of the register: a new one, or one that is there. */
@Named("leaderPage")
@ViewScoped
public class LeaderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LeaderQueries leaders;

    @Inject
    private LeaderService service;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable LeaderRow stored;
    private @Nullable String name;
    private @Nullable String post;
    private @Nullable UUID unit;
    private LeaderRank rank = LeaderRank.DEPARTMENT_HEAD;
    private ManagedBy managedBy = ManagedBy.PROV_PARTY_STANDING;
    private boolean keyLeader = true;
    private boolean unitLeader = true;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    /** Reads the leader that the address names, or begins a new one. */
    public void load() {
        if (!caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN)) {
            throw new NotPermittedException();
        }
        validFrom = clock.today();
        if (id != null) {
            LeaderRow row = leaders.get(Input.id(id));
            stored = row;
            name = row.name();
            post = row.post();
            unit = row.unit();
            rank = row.rank();
            managedBy = row.managedBy();
            keyLeader = row.keyLeader();
            unitLeader = row.unitLeader();
            validFrom = row.validFrom();
            validTo = row.validTo();
        }
    }

    /** Keeps what was typed. */
    public String save() {
        LeaderDetails details = details();
        LeaderRow row = stored;
        if (row == null) {
            service.create(details);
        } else {
            service.change(row.id(), row.version(), details);
        }
        messages.keep();
        messages.done("leaders.saved", details.name());
        return "/delegations/leaders.xhtml?faces-redirect=true";
    }

    private LeaderDetails details() {
        UUID of = unit;
        LocalDate from = validFrom;
        if (of == null || from == null) {
            throw new InvalidInputException(of == null ? "unit" : "validFrom", "leader-post");
        }
        return new LeaderDetails(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(post, ""),
                of,
                rank,
                keyLeader,
                unitLeader,
                managedBy,
                from,
                validTo);
    }

    /** Key of the leader; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Name. */
    public @Nullable String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Post. */
    public @Nullable String getPost() {
        return post;
    }

    /** See {@link #getPost()}. */
    public void setPost(@Nullable String post) {
        this.post = post;
    }

    /** Unit of the post. */
    public @Nullable UUID getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    /** Rank. */
    public LeaderRank getRank() {
        return rank;
    }

    /** See {@link #getRank()}. */
    public void setRank(LeaderRank rank) {
        this.rank = rank;
    }

    /** Who manages the cadre. */
    public ManagedBy getManagedBy() {
        return managedBy;
    }

    /** See {@link #getManagedBy()}. */
    public void setManagedBy(ManagedBy managedBy) {
        this.managedBy = managedBy;
    }

    /** "Lãnh đạo chủ chốt". */
    public boolean isKeyLeader() {
        return keyLeader;
    }

    /** See {@link #isKeyLeader()}. */
    public void setKeyLeader(boolean keyLeader) {
        this.keyLeader = keyLeader;
    }

    /** Head or deputy head of the unit. */
    public boolean isUnitLeader() {
        return unitLeader;
    }

    /** See {@link #isUnitLeader()}. */
    public void setUnitLeader(boolean unitLeader) {
        this.unitLeader = unitLeader;
    }

    /** First day in the post. */
    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    /** See {@link #getValidFrom()}. */
    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Last day in the post, or null. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** See {@link #getValidTo()}. */
    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }
}
