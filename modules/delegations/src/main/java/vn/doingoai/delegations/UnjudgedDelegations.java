package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.doingoai.kernel.rules.UnjudgedRows;

/** Delegations that came from files; a reason that came with them stays where the rules find what it speaks of. */
@ApplicationScoped
@Transactional
public class UnjudgedDelegations implements UnjudgedRows {

    private static final int AT_ONCE = 300;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DelegationJudge judge;

    @Override
    public int judgeSome() {
        List<Delegation> rows = entities.createQuery(
                        "select d from Delegation d where d.ruleSetId is null order by d.id", Delegation.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        judge.judge(rows);
        return rows.size();
    }
}
