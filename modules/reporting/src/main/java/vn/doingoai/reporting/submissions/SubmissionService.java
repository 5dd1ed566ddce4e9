package vn.doingoai.reporting.submissions;

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
import vn.doingoai.indicators.FigureApi;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.requests.RequestState;
import vn.doingoai.reporting.writing.CurrentSection;
import vn.doingoai.reporting.writing.FigureEntries;
import vn.doingoai.reporting.writing.FigureTexts;
import vn.doingoai.reporting.writing.Frame;
import vn.doingoai.reporting.writing.Progress;
import vn.doingoai.reporting.writing.SavedSection;
import vn.doingoai.reporting.writing.SectionEdit;
import vn.doingoai.reporting.writing.SectionRow;

/** What a unit does with its own report: begin, write, hand in, take back. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    FirstDraft firstDraft;

    @Inject
    Handover handover;

    @Inject
    Obstacles obstacles;

    @Inject
    FigureApi figures;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /**
     * Begins the report from the outline's templates, or with the texts of the last period's report where it has them.
     * Beginning one that is already begun changes nothing.
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public void start(UUID id, boolean fromLastPeriod) {
        Dossier dossier = dossiers.getToWrite(id);
        if (dossier.submission().state() != SubmissionState.NOT_STARTED) {
            return;
        }
        needRequestOpen(dossier);
        firstDraft.write(dossier, fromLastPeriod);
        recount(dossier);
        audit.record("submission-started", "submission", id, dossier.request().title());
    }

    /**
     * Saves one section with its figures.
     *
     * @throws ConflictException with the {@link CurrentSection} when somebody else saved it meanwhile
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public SavedSection save(UUID id, SectionEdit edit) {
        Dossier dossier = dossiers.getToWrite(id);
        dossier.submission().needOpen();
        Section section = dossier.outline().find(edit.key()).orElseThrow(NotFoundException::new);
        SubmissionSection row = dossiers.section(id, edit.key()).orElseThrow(NotFoundException::new);
        if (row.version() != edit.version()) {
            throw new ConflictException(new CurrentSection(
                    row.key(), row.version(), row.bodyJson(), row.nilPlace(), row.updatedBy(), row.updatedAt()));
        }
        if (edit.nil() != NilPlace.NONE && !section.nil().allowed()) {
            throw new InvalidInputException("nil", "section-nil");
        }
        needOwnFigures(section, edit);
        figures.put(dossier.submission().unitId(), dossier.request().period(), edit.figures());
        Instant now = clock.now();
        Figures answered = dossiers.figures(dossier);
        SectionState state = SectionState.of(section, edit.body(), edit.nil(), answered);
        row.write(edit.body(), edit.nil(), state, caller.get().fullName(), now);
        Progress progress = recount(dossier);
        entities.flush();
        return new SavedSection(
                row.version(),
                state,
                now,
                progress.answered(),
                progress.total(),
                FigureTexts.of(edit.body(), section.indicators(), answered));
    }

    /** Changes preamble, closing, addressees and recipients of this report. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public void changeFrame(UUID id, long version, Frame frame) {
        Dossier dossier = current(id, version);
        dossier.submission().change(frame);
        audit.record(
                "submission-frame-changed", "submission", id, dossier.request().title());
    }

    /**
     * Hands the report in. It must be complete; being late is flagged.
     *
     * @throws BusinessException {@code submission-incomplete} with the sections that have no answer, or
     *     {@code submission-blocked} with what a register has against it
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public void submit(UUID id, long version, SubmitDetails details) {
        Dossier dossier = current(id, version);
        if (caller.is(Role.UNIT_OFFICER) && !dossier.settings().officersMaySubmit()) {
            throw new BusinessException("submission-head-submits");
        }
        needRequestOpen(dossier);
        dossier.submission().needOpen();
        List<Section> open = recount(dossier).open();
        if (!open.isEmpty()) {
            throw new BusinessException(
                    "submission-incomplete",
                    open.size(),
                    open.stream().map(SubmissionService::nameOf).collect(Collectors.joining("; ")));
        }
        obstacles.needNone(dossier);
        Instant now = clock.now();
        dossier.submission()
                .submit(details, caller.get().fullName(), now, dossier.request().isLate(now));
        handover.keep(dossier, now);
        audit.record("submission-submitted", "submission", id, dossier.request().title());
    }

    /** Takes the report back before it is accepted. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public void withdraw(UUID id, long version) {
        Dossier dossier = current(id, version);
        dossier.submission().withdraw();
        audit.record("submission-withdrawn", "submission", id, dossier.request().title());
    }

    private static String nameOf(Section section) {
        String label = section.label() == null ? "" : section.label() + " ";
        return label + section.title();
    }

    private Dossier current(UUID id, long version) {
        Dossier dossier = dossiers.getToWrite(id);
        if (!caller.get().unit().equals(dossier.submission().unitId())) {
            throw new NotPermittedException();
        }
        if (dossier.submission().version() != version) {
            throw new ConflictException(null);
        }
        return dossier;
    }

    private Progress recount(Dossier dossier) {
        Map<String, SectionState> states =
                SectionRow.states(dossiers.sections(dossier.submission().id()));
        Progress progress = Progress.of(dossier.outline(), states);
        dossier.submission().count(progress.answered(), progress.total());
        return progress;
    }

    private static void needRequestOpen(Dossier dossier) {
        if (dossier.request().state() == RequestState.CLOSED) {
            throw new BusinessException("submission-request-closed");
        }
    }

    private static void needOwnFigures(Section section, SectionEdit edit) {
        Set<FigureKey> asked =
                section.indicators().stream().map(FigureKey::parse).collect(Collectors.toSet());
        edit.figures().forEach((key, value) -> {
            if (!asked.contains(key)) {
                throw new InvalidInputException("figures/" + key, "figure-not-asked", key);
            }
            FigureEntries.check(key, value);
        });
    }
}
