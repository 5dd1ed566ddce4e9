package vn.doingoai.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * Somebody abroad, or from abroad, whom the province works with.
 *
 * <p>A prospect becomes active, sleeps, is closed; one that ends may name its successor. Of two rows for one partner, one is
 * merged into the other: it stays, out of all lists, so that whatever refers to it keeps its reference, and everybody is
 * shown the winner. Merging can be taken back.
 */
@Entity
@Table(name = "partner", schema = "portal")
public class Partner extends TenantEntity {

    @Column
    private String name;

    @Column(name = "original_name")
    private String originalName;

    @Column
    private String aliases;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Column
    private @Nullable String country;

    @Enumerated(EnumType.STRING)
    private @Nullable PartnerTier tier;

    @Enumerated(EnumType.STRING)
    private PartnerState state;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column
    private String contact;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "winner_id")
    private @Nullable UUID winnerId;

    @Column(name = "search_key")
    private String searchKey;

    /** For EclipseLink. */
    protected Partner() {}

    /** A new partner, in whatever state it is known. */
    public Partner(PartnerDetails details) {
        state = details.state();
        describe(details);
    }

    /**
     * Takes what the province now says.
     *
     * @throws BusinessException {@code partner-is-merged}, {@code partner-state} or {@code partner-successor}
     */
    public final void describe(PartnerDetails details) {
        needUnmerged();
        if (!state.mayBecome(details.state())) {
            throw new InvalidInputException("state", "partner-state");
        }
        if (id().equals(details.successor())) {
            throw new InvalidInputException("successor", "partner-successor");
        }
        name = details.names().name();
        originalName = details.names().originalName();
        aliases = String.join("\n", details.names().aliases());
        searchKey = details.names().searchKey();
        kind = details.kind();
        country = details.country();
        tier = details.tier();
        state = details.state();
        validFrom = details.validFrom();
        validTo = details.validTo();
        successorId = details.successor();
        contact = details.contact();
    }

    /** Gives way to another row for the same partner, itself not merged. */
    public void mergeInto(Partner winner) {
        needUnmerged();
        winner.needUnmerged();
        if (winner.id().equals(id())) {
            throw new InvalidInputException("into", "partner-merge-itself");
        }
        mergedInto = winner.id();
        winnerId = winner.id();
    }

    /** Takes the merging back: the row stands for itself again. */
    public void restore() {
        if (mergedInto == null) {
            throw new BusinessException("partner-not-merged");
        }
        mergedInto = null;
        winnerId = null;
    }

    /** Follows the row it was merged into, which was merged itself or restored. */
    void follow(UUID winner) {
        winnerId = winner;
    }

    private void needUnmerged() {
        if (mergedInto != null) {
            throw new BusinessException("partner-is-merged");
        }
    }

    /** All its names. */
    public PartnerNames names() {
        return PartnerNames.stored(name, originalName, aliases);
    }

    /** What the province says about it. */
    public PartnerDetails details() {
        return new PartnerDetails(names(), kind, country, tier, state, validFrom, validTo, successorId, contact);
    }

    /** The row it was merged into, or null. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** Where following {@link #mergedInto()} ends, or null. */
    public @Nullable UUID winnerId() {
        return winnerId;
    }

    /** What it is sorted and found by. */
    public String searchKey() {
        return searchKey;
    }
}
