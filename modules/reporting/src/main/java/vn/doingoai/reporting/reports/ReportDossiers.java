package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.figures.FrozenFigures;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.writing.Progress;
import vn.doingoai.reporting.writing.SectionRow;

/** Gathers what belongs to the province's report, inside the transaction of who asks. */
@ApplicationScoped
public class ReportDossiers {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OutlineQueries outlines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Inject
    ReportFigures figures;

    /** The report and what it stands on, or not found. */
    public ReportDossier get(UUID id) {
        return with(entities.find(Report.class, id));
    }

    /** The same to be changed: whoever else changes this report waits until the transaction ends. */
    public ReportDossier getToWrite(UUID id) {
        return with(entities.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private ReportDossier with(@Nullable Report report) {
        if (report == null) {
            throw new NotFoundException();
        }
        return new ReportDossier(
                report,
                outlines.get(report.outlineId()),
                organisation.get(report.unitId()),
                tenant.get().settings());
    }

    /** The texts as they stand now with the present figures of every key that the outline or a text names. */
    public Answers answers(ReportDossier dossier) {
        List<ReportSection> rows = sections(dossier.report().id());
        return new Answers(
                SectionRow.answers(rows), figures(dossier, bodies(rows)).figures());
    }

    /** How far the report is, judged by the present figures; its open sections stop it from being sent. */
    public Progress progress(ReportDossier dossier) {
        List<ReportSection> rows = sections(dossier.report().id());
        Figures present = figures(dossier, bodies(rows)).figures();
        return Progress.of(dossier.outline(), states(dossier, rows, present));
    }

    static List<Body> bodies(List<ReportSection> rows) {
        return rows.stream().map(ReportSection::body).toList();
    }

    FigureSheet figures(ReportDossier dossier, List<Body> bodies) {
        String frozen = dossier.report().approval().figures();
        if (!frozen.isEmpty()) {
            return FrozenFigures.fromJson(frozen).sheet();
        }
        Set<FigureKey> named = new TreeSet<>();
        bodies.forEach(body -> named.addAll(body.figures()));
        return figures.of(dossier.report(), named);
    }

    /** A figure may have been given or taken back since the section was saved. */
    static Map<String, SectionState> states(ReportDossier dossier, List<ReportSection> rows, Figures figures) {
        Map<String, SectionState> states = new TreeMap<>();
        for (ReportSection row : rows) {
            Optional<Section> section = dossier.outline().find(row.key());
            section.ifPresent(of -> states.put(row.key(), SectionState.of(of, row.body(), row.nilPlace(), figures)));
        }
        return states;
    }

    List<ReportSection> sections(UUID report) {
        return entities.createQuery("select s from ReportSection s where s.reportId = :report", ReportSection.class)
                .setParameter("report", report)
                .getResultList();
    }

    ReportSection section(UUID report, String key) {
        return entities.createQuery(
                        "select s from ReportSection s where s.reportId = :report and s.key = :key",
                        ReportSection.class)
                .setParameter("report", report)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
