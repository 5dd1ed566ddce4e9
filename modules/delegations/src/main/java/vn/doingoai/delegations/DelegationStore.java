package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows as entities, many at a time: for imports and forms, inside the transaction of the caller. Whoever changes a row that
 * it answered changes the register when that transaction ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DelegationStore {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DelegationInsertQueries inserts;

    @Inject
    DelegationJudge judge;

    /**
     * The rows of one form in the order in which they were entered, cancelled ones left out. A constant number of
     * statements.
     *
     * @param unit or null for all that the caller may see
     */
    public List<Delegation> rows(Phase phase, Direction direction, int year, @Nullable UUID unit) {
        TypedQuery<Delegation> query = entities.createQuery(
                        "select d from Delegation d where d.phase = :phase and d.direction = :direction"
                                + " and d.year = :year and d.state <> :cancelled"
                                + (unit == null ? "" : " and d.unitId = :unit") + " order by d.id",
                        Delegation.class)
                .setParameter("phase", phase)
                .setParameter("direction", direction)
                .setParameter("year", year)
                .setParameter("cancelled", DelegationState.CANCELLED);
        return (unit == null ? query : query.setParameter("unit", unit)).getResultList();
    }

    /** Stores new rows with what the rules find in them, by a handful of statements; the objects given stay detached. */
    public void add(Collection<Delegation> created) {
        judge.judge(created);
        inserts.insert(created);
    }

    /** Judges rows again that were changed. */
    public void changed(Collection<Delegation> rows) {
        judge.judge(rows);
        entities.flush();
    }
}
