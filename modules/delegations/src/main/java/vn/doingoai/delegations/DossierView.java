package vn.doingoai.delegations;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dossier from plan to result.
 *
 * @param id key of the pair: that of the plan item, or of a result without one
 * @param rows plan item and results, cancelled ones too, as entered
 * @param revisions corrections of what was confirmed, the oldest first
 */
public record DossierView(UUID id, List<DelegationView> rows, List<RevisionRow> revisions) implements Serializable {
    /** Copies the lists. */
    public DossierView {
        rows = List.copyOf(rows);
        revisions = List.copyOf(revisions);
    }

    /** The item of the plan. */
    public Optional<DelegationView> plan() {
        return rows.stream().filter(row -> row.phase() == Phase.PLAN).findFirst();
    }

    /** The delegation as it went; one that was not cancelled before one that was. */
    public Optional<DelegationView> result() {
        return rows.stream()
                .filter(row -> row.phase() == Phase.RESULT)
                .reduce((first, second) -> first.state() == DelegationState.CANCELLED ? second : first);
    }
}
