package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.reporting.writing.SectionRow;

/** The words of a report as they stand, inside the transaction of who asks. */
@ApplicationScoped
public class Manuscript {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Its sections, in no order. */
    public List<? extends SectionRow> sections(UUID report) {
        return rows(report);
    }

    /** Gives a new report the words of another. */
    public void copy(Report from, Report to, String who, Instant now) {
        entities.flush();
        for (ReportSection row : rows(from.id())) {
            ReportSection copy = new ReportSection(to.id(), row.key(), row.body(), row.state(), row.seen());
            copy.write(row.body(), row.nilPlace(), row.state(), who, now);
            entities.persist(copy);
        }
    }

    private List<ReportSection> rows(UUID report) {
        return entities.createQuery("select s from ReportSection s where s.reportId = :report", ReportSection.class)
                .setParameter("report", report)
                .getResultList();
    }
}
