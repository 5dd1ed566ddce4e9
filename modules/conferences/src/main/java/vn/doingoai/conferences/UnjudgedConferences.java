package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.doingoai.kernel.rules.UnjudgedRows;

/** Conferences that came from files. */
@ApplicationScoped
@Transactional
public class UnjudgedConferences implements UnjudgedRows {

    private static final int AT_ONCE = 300;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ConferenceJudge judge;

    @Override
    public int judgeSome() {
        List<Conference> rows = entities.createQuery(
                        "select c from Conference c where c.ruleSetId is null order by c.id", Conference.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        rows.forEach(judge::judgeLoaded);
        return rows.size();
    }
}
