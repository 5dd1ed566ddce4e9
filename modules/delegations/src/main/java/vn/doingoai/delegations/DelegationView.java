package vn.doingoai.delegations;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row with all that it says.
 *
 * @param planItem the item that a result carries out, or null
 * @param stateReason why it was returned, postponed, cancelled or reopened; else empty
 * @param changeable whether its content can still be changed
 * @param updatedBy who wrote it last
 * @param ruleSet version of the rule set that judged it, or null
 */
public record DelegationView(
        UUID id,
        long version,
        UUID unit,
        @Nullable UUID planItem,
        Phase phase,
        Direction direction,
        int year,
        DelegationState state,
        String stateReason,
        int revision,
        boolean changeable,
        String updatedBy,
        @Nullable UUID ruleSet,
        DelegationContent content,
        List<FindingView> findings)
        implements Serializable {

    /** The row as it stands. */
    public static DelegationView of(Delegation row) {
        return new DelegationView(
                row.id(),
                row.version(),
                row.unitId(),
                row.planItemId(),
                row.phase(),
                row.direction(),
                row.year(),
                row.state(),
                row.stateReason(),
                row.revision(),
                row.isChangeable(),
                row.updated().by(),
                row.ruleSetId(),
                row.content(),
                row.findings());
    }

    /** Key of the pair of plan item and result. */
    public UUID dossier() {
        return planItem == null ? id : planItem;
    }

    /** Whether a block or a warning without reason stands against handing it in. */
    public boolean isStopped() {
        return findings.stream().anyMatch(FindingView::stops);
    }
}
