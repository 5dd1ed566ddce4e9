package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;

/** How officers share the work on a report: who writes which section, and what they say to each other. */
@ApplicationScoped
@Transactional
public class DivisionService {

    private static final int MOST_WORDS = 2_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SectionNoteQueries notes;

    @Inject
    ReportDossiers dossiers;

    @Inject
    ReportQueries queries;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    @Inject
    ReportNotices notices;

    /**
     * Gives a section to an officer, or to nobody. It is advice and no lock: everybody may still write it, and whoever is
     * writing it meets no conflict.
     */
    @Permit(Role.PROVINCE_OFFICER)
    public void assign(UUID id, String key, @Nullable UUID officer) {
        ReportDossier dossier = dossiers.getToWrite(id);
        dossier.report().needOpen();
        ReportSection row = dossiers.section(id, key);
        if (officer != null
                && queries.officers().stream().noneMatch(each -> each.id().equals(officer))) {
            throw new InvalidInputException("assignee", "report-assignee");
        }
        notes.assign(row.id(), officer);
        if (officer != null && !officer.equals(row.assigneeId())) {
            notices.assigned(dossier, key, officer);
        }
        audit.record("report-section-assigned", "report", id, dossier.report().title() + " · " + key);
    }

    /** Says something on a section, or on a passage of it. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public UUID comment(UUID id, String key, String passage, String text) {
        ReportDossier dossier = dossiers.get(id);
        if (dossier.outline().find(key).isEmpty()) {
            throw new NotFoundException();
        }
        if (text.isBlank() || text.length() > MOST_WORDS || passage.length() > MOST_WORDS) {
            throw new InvalidInputException("text", "report-comment", MOST_WORDS);
        }
        ReportComment comment =
                new ReportComment(id, key, passage, text).written(caller.get().fullName(), clock.now());
        entities.persist(comment);
        return comment.id();
    }

    /** Marks a comment as dealt with. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void resolve(UUID id, UUID comment) {
        ReportComment found = entities.find(ReportComment.class, comment);
        if (found == null || !found.reportId().equals(id)) {
            throw new NotFoundException();
        }
        found.resolve(caller.get().fullName(), clock.now());
    }
}
