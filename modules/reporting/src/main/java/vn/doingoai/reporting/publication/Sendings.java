package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds what a leader was given to read. */
@ApplicationScoped
class Sendings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The latest first. */
    List<Sending> of(UUID report) {
        return entities.createQuery(
                        "select s from Sending s where s.reportId = :report order by s.ordinal desc", Sending.class)
                .setParameter("report", report)
                .getResultList();
    }

    void keep(Sending sending) {
        entities.persist(sending);
    }
}
