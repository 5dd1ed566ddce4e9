package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.writing.SectionEdit;

/** Keeps every text that a section ever had. The draft itself is kept when the first author changes it. */
@ApplicationScoped
class SectionHistory {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    /** Keeps the new text if it differs from the present one. The caller holds the lock of the report. */
    void keep(Report report, ReportSection row, SectionEdit edit, Figures figures, Instant now) {
        if (row.body().equals(edit.body()) && row.nilPlace() == edit.nil()) {
            return;
        }
        int last = last(report.id(), row.key());
        if (last == 0) {
            last = 1;
            add(report, row.key(), last, row.body(), row.nilPlace(), figures, report.createdBy(), report.createdAt());
        }
        String who = caller.get().fullName();
        add(report, row.key(), last + 1, edit.body(), edit.nil(), figures, who, now);
    }

    private void add(
            Report report,
            String key,
            int ordinal,
            Body text,
            NilPlace nil,
            Figures figures,
            String who,
            Instant when) {
        entities.persist(new SectionText(report.id(), key, ordinal, text, nil)
                .written(new BlockPrinter(figures).lines(text), who, when));
    }

    private int last(UUID report, String key) {
        Integer last = entities.createQuery(
                        "select max(t.ordinal) from SectionText t where t.reportId = :report and t.key = :key",
                        Integer.class)
                .setParameter("report", report)
                .setParameter("key", key)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** All texts of a section, the latest first. */
    List<SectionText> of(UUID report, String key) {
        return entities.createQuery(
                        "select t from SectionText t where t.reportId = :report and t.key = :key order by t.ordinal desc",
                        SectionText.class)
                .setParameter("report", report)
                .setParameter("key", key)
                .getResultList();
    }

    /** One text of a section. */
    SectionText get(UUID report, String key, int ordinal) {
        return of(report, key).stream()
                .filter(text -> text.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
