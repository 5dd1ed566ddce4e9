package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureApi;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.asked.AskQueries;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.figures.FigureTables;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.reporting.writing.CurrentSection;
import vn.doingoai.reporting.writing.FigureEntries;
import vn.doingoai.reporting.writing.FigureTexts;
import vn.doingoai.reporting.writing.Frame;
import vn.doingoai.reporting.writing.Progress;
import vn.doingoai.reporting.writing.SavedSection;
import vn.doingoai.reporting.writing.SectionEdit;

/** What the officers of the province do with its report while it is open: begin it and write it. */
@ApplicationScoped
@Transactional
public class ReportService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReportDossiers dossiers;

    @Inject
    Drafts drafts;

    @Inject
    ReportQueries queries;

    @Inject
    SectionHistory history;

    @Inject
    FirstSight firstSight;

    @Inject
    OutlineQueries outlines;

    @Inject
    AskQueries asks;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Inject
    FigureApi figures;

    @Inject
    FigureTables tables;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /**
     * Begins the report of a period and drafts every section of it.
     *
     * @throws BusinessException {@code report-exists} if the period has its report after this outline already
     * @throws InvalidInputException on {@code period} if the request that it answers asks for another
     */
    @Permit(Role.PROVINCE_OFFICER)
    public ReportView begin(ReportRequested asked) {
        Outline outline = outlines.get(asked.outline());
        if (outline.level() == Outline.Level.SUBMITTING_UNIT) {
            throw new InvalidInputException("outline", "report-outline");
        }
        needNone(asked);
        if (asked.request() != null) {
            asks.needPeriod(asked.request(), asked.period());
        }
        TenantSettings settings = tenant.get().settings();
        Unit body = organisation.get(tables.body(asked.period()));
        Report report = new Report(
                body.id(),
                asked,
                Template.fill(outline.title(), ReportDossier.parameters(settings, body, asked)),
                caller.get().fullName(),
                clock.now());
        entities.persist(report);
        entities.flush();
        ReportDossier dossier = dossiers.get(report.id());
        FigureSheet sheet = drafts.write(dossier);
        audit.record("report-begun", "report", report.id(), report.title());
        return queries.view(dossier, dossiers.sections(report.id()), sheet);
    }

    private void needNone(ReportRequested asked) {
        List<UUID> same = entities.createQuery("""
                        select r.id from Report r where r.outlineId = :outline
                           and r.periodFrom = :from and r.periodTo = :to
                        """, UUID.class)
                .setParameter("outline", asked.outline())
                .setParameter("from", asked.period().from())
                .setParameter("to", asked.period().to())
                .setMaxResults(1)
                .getResultList();
        if (!same.isEmpty()) {
            throw new BusinessException("report-exists");
        }
    }

    /**
     * Saves one section with the figures that the body types in itself.
     *
     * @throws ConflictException with the {@link CurrentSection} when somebody else saved it meanwhile
     */
    @Permit(Role.PROVINCE_OFFICER)
    public SavedSection save(UUID id, SectionEdit edit) {
        ReportDossier dossier = dossiers.getToWrite(id);
        ReportSection row = current(id, edit.key(), edit.version());
        dossier.report().textChanges();
        Section section = dossier.outline().get(edit.key());
        if (edit.nil() != NilPlace.NONE && !section.nil().allowed()) {
            throw new InvalidInputException("nil", "section-nil");
        }
        type(dossier, section, edit);
        Instant now = clock.now();
        List<ReportSection> rows = dossiers.sections(id);
        FigureSheet sheet = dossiers.figures(dossier, withText(rows, edit.body()));
        SectionState state = SectionState.of(section, edit.body(), edit.nil(), sheet.figures());
        history.keep(dossier.report(), row, edit, sheet.figures(), now);
        row.write(edit.body(), edit.nil(), state, caller.get().fullName(), now);
        row.sees(Seen.of(edit.body(), sheet).keeping(row.seen()));
        Progress progress = Progress.of(dossier.outline(), ReportDossiers.states(dossier, rows, sheet.figures()));
        entities.flush();
        return new SavedSection(
                row.version(),
                state,
                now,
                progress.answered(),
                progress.total(),
                FigureTexts.of(edit.body(), section.indicators(), sheet.figures()));
    }

    private static List<Body> withText(List<ReportSection> rows, Body text) {
        return Stream.concat(ReportDossiers.bodies(rows).stream(), Stream.of(text))
                .toList();
    }

    private void type(ReportDossier dossier, Section section, SectionEdit edit) {
        if (edit.figures().isEmpty()) {
            return;
        }
        Set<FigureKey> asked =
                section.indicators().stream().map(FigureKey::parse).collect(Collectors.toSet());
        FigureSheet sheet = dossiers.figures(dossier, List.of());
        edit.figures().forEach((key, value) -> {
            if (!asked.contains(key)) {
                throw new InvalidInputException("figures/" + key, "figure-not-asked", key);
            }
            if (sheet.get(key).origin() == BookedFigure.Origin.REGISTER) {
                throw new InvalidInputException("figures/" + key, "figure-counted", key);
            }
            FigureEntries.check(key, value);
        });
        figures.put(dossier.report().unitId(), dossier.report().period(), edit.figures());
    }

    /**
     * Accepts the figures of a section as they are now: its sentences are no longer marked as changed. The text stays as
     * it is, so that whoever is writing it meets no conflict.
     */
    @Permit(Role.PROVINCE_OFFICER)
    public void acceptFigures(UUID id, String key, long version) {
        ReportDossier dossier = dossiers.getToWrite(id);
        dossier.report().needOpen();
        ReportSection row = current(id, key, version);
        Seen now = Seen.of(row.body(), dossiers.figures(dossier, List.of(row.body())));
        firstSight.store(row, now);
    }

    /** Brings an earlier text of a section back, as a new text of its own. */
    @Permit(Role.PROVINCE_OFFICER)
    public SavedSection restore(UUID id, String key, int ordinal, long version) {
        SectionText earlier = history.get(id, key, ordinal);
        return save(id, new SectionEdit(key, version, earlier.body(), earlier.nilPlace(), Map.of()));
    }

    /**
     * Changes preamble, closing, addressees and recipients of this report.
     *
     * @param seen mark of the frame that the author began from: sections may be saved meanwhile
     */
    @Permit(Role.PROVINCE_OFFICER)
    public void changeFrame(UUID id, String seen, Frame frame) {
        ReportDossier dossier = dossiers.getToWrite(id);
        if (!dossier.report().frame().mark().equals(seen)) {
            throw new ConflictException(null);
        }
        dossier.report().put(frame);
        audit.record("report-frame-changed", "report", id, dossier.report().title());
    }

    private ReportSection current(UUID id, String key, long version) {
        ReportSection row = dossiers.section(id, key);
        if (row.version() != version) {
            throw new ConflictException(new CurrentSection(
                    row.key(), row.version(), row.bodyJson(), row.nilPlace(), row.updatedBy(), row.updatedAt()));
        }
        return row;
    }
}
