package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.body.BodyDiff;

/** Reads what was said on a section, and what it said before. */
@ApplicationScoped
@Transactional
public class TalkQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReportDossiers dossiers;

    @Inject
    SectionHistory history;

    /** The comments on a section, open ones first, each group from old to new. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<CommentRow> comments(UUID report, String key) {
        dossiers.get(report);
        return entities.createQuery("""
                        select new vn.doingoai.reporting.reports.CommentRow(
                               c.id, c.passage, c.text, c.writtenBy, c.writtenAt, c.resolvedBy, c.resolvedAt)
                          from ReportComment c where c.reportId = :report and c.key = :key
                         order by case when c.resolvedAt is null then 0 else 1 end, c.writtenAt
                        """, CommentRow.class)
                .setParameter("report", report)
                .setParameter("key", key)
                .getResultList();
    }

    /** The texts of a section, the latest first; none while nobody has changed the draft. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<TextRow> texts(UUID report, String key) {
        dossiers.get(report);
        return history.of(report, key).stream()
                .map(text -> new TextRow(text.ordinal(), text.writtenBy(), text.writtenAt()))
                .toList();
    }

    /** What changed from one text of a section to another. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<BodyDiff.Segment> changes(UUID report, String key, int from, int to) {
        dossiers.get(report);
        return BodyDiff.between(
                history.get(report, key, from).lines(),
                history.get(report, key, to).lines());
    }
}
