package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.requests.RequestIssued;
import vn.doingoai.reporting.writing.Progress;

/** Gives every unit addressed its empty submission, in the transaction that issues the request. */
@ApplicationScoped
class SubmissionStarter {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OutlineQueries outlines;

    void begin(@Observes RequestIssued issued) {
        int total = Progress.of(outlines.get(issued.request().outlineId()), Map.of())
                .total();
        issued.units()
                .forEach(
                        unit -> entities.persist(new Submission(issued.request().id(), unit, total)));
    }
}
