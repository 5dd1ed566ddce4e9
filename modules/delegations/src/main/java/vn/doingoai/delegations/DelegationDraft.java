package vn.doingoai.delegations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes, before or beside a stored row: what rules look at while typing, and what new rows are made from.
 *
 * @param unit that owns it
 * @param year of the plan, or in which it went
 * @param dossier of the stored row and its pair; null for a new one
 * @param planItem that a result carries out, or null
 * @param state of the stored row; null for a new one
 */
public record DelegationDraft(
        UUID unit,
        Phase phase,
        Direction direction,
        int year,
        @Nullable UUID dossier,
        @Nullable UUID planItem,
        @Nullable DelegationState state,
        DelegationContent content) {

    /** A new item of a plan, or a new delegation without a plan. */
    public static DelegationDraft of(UUID unit, Phase phase, Direction direction, int year, DelegationContent content) {
        return new DelegationDraft(unit, phase, direction, year, null, null, null, content);
    }

    /** What a stored row says. */
    public static DelegationDraft of(Delegation row) {
        return new DelegationDraft(
                row.unitId(),
                row.phase(),
                row.direction(),
                row.year(),
                row.dossierId(),
                row.planItemId(),
                row.state(),
                row.content());
    }

    /** The same row with other content: what a form holds that is not saved yet. */
    public DelegationDraft with(DelegationContent changed) {
        return new DelegationDraft(unit, phase, direction, year, dossier, planItem, state, changed);
    }
}
