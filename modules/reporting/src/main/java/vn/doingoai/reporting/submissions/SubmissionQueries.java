package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.writing.FigureTexts;
import vn.doingoai.reporting.writing.SectionRow;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.reporting.writing.SectionViews;

/** Reads one submission: for its author, for its reviewer, as pages. */
@ApplicationScoped
@Transactional
public class SubmissionQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    Annexes annexes;

    @Inject
    CurrentCaller caller;

    /**
     * The submission with its sections. The province sees what was handed in; of a report still being written it sees
     * how far it is, not its text.
     */
    @Permit
    public SubmissionView get(UUID id) {
        Dossier dossier = dossiers.get(id);
        if (!seesText(dossier)) {
            return view(dossier, List.of());
        }
        return view(dossier, views(dossier, figures(dossier)));
    }

    /** The caller's own report with its sections. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public SubmissionView own(UUID id) {
        return get(id);
    }

    /** The report as its reviewer sees it: where it stands, without its text. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public SubmissionView forReview(UUID id) {
        return view(dossiers.get(id), List.of());
    }

    /** One section for its author; without a key the first that still wants an answer. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public SectionWork work(UUID id, Optional<String> key) {
        Dossier dossier = dossiers.get(id);
        Figures figures = figures(dossier);
        List<SectionView> sections = views(dossier, figures);
        SectionView section = sections.stream()
                .filter(each -> key.map(each.key()::equals).orElseGet(each::isOpen))
                .findFirst()
                .or(() -> key.isPresent() ? Optional.empty() : sections.stream().findFirst())
                .orElseThrow(NotFoundException::new);
        Section asked = dossier.outline().get(section.key());
        return new SectionWork(
                view(dossier, sections),
                section,
                FigureTexts.of(Body.fromJson(section.bodyJson()), asked.indicators(), figures),
                lastPeriod(dossier, section.key(), figures));
    }

    /** The posts from which the unit's report may be signed on that day. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public List<SigningPost> posts(UUID id, LocalDate day) {
        Dossier dossier = dossiers.get(id);
        return dossier.settings().posts(UnitKind.valueOf(dossier.unit().kind()), day);
    }

    /** The report as a file with a name. */
    @Permit
    public ReportFile file(UUID id) {
        return new ReportFile(ReportFile.name(dossiers.get(id)), pdf(id));
    }

    /** The report as PDF: what was handed in, or the draft as it stands. */
    @Permit
    public byte[] pdf(UUID id) {
        Dossier dossier = dossiers.get(id);
        if (!seesText(dossier)) {
            throw new BusinessException("submission-not-handed-in");
        }
        if (!isWriting(dossier)) {
            return dossiers.pages(id);
        }
        Answers now = new Answers(SectionRow.answers(dossiers.sections(id)), dossiers.figures(dossier));
        return SubmissionDocument.pdf(dossier, now, annexes.of(dossier, now, true), true);
    }

    /** What the reviewer compares: each section as handed in now and the time before. */
    @Permit
    public List<SectionChange> changes(UUID id) {
        Dossier dossier = dossiers.get(id);
        List<Answers> handedIn = seesText(dossier) ? dossiers.handedIn(id, 2) : List.of();
        if (handedIn.isEmpty()) {
            return List.of();
        }
        Answers now = handedIn.get(0);
        Answers before = handedIn.size() > 1 ? handedIn.get(1) : now;
        return SectionChange.of(dossier, before, now);
    }

    private boolean isWriting(Dossier dossier) {
        SubmissionState state = dossier.submission().state();
        return state == SubmissionState.NOT_STARTED || state.isOpen();
    }

    private boolean seesText(Dossier dossier) {
        return caller.get().role().scope() == Scope.UNIT || !isWriting(dossier);
    }

    /** Figures freeze with the report: after it was handed in they are those of that moment. */
    private Figures figures(Dossier dossier) {
        if (isWriting(dossier)) {
            return dossiers.figures(dossier);
        }
        return dossiers.handedIn(dossier.submission().id(), 1).get(0).figures();
    }

    private List<String> lastPeriod(Dossier dossier, String key, Figures figures) {
        Figures then = Figures.of(figures.previous(), dossier.request().period().before());
        return dossiers.lastPeriod(dossier)
                .flatMap(last -> dossiers.section(last, key))
                .map(section -> new BlockPrinter(then).lines(section.body()))
                .orElse(List.of());
    }

    private List<SectionView> views(Dossier dossier, Figures figures) {
        List<SubmissionSection> rows = dossiers.sections(dossier.submission().id());
        return new SectionViews(dossier.outline(), dossier.parameters(), rows, SectionRow.states(rows), figures).all();
    }

    private SubmissionView view(Dossier dossier, List<SectionView> sections) {
        Submission submission = dossier.submission();
        return new SubmissionView(
                submission.id(),
                submission.version(),
                dossier.request().id(),
                dossier.request().title(),
                dossier.request().number(),
                dossier.request().state(),
                dossier.request().period(),
                dossier.request().deadline(),
                dossier.request().lastDay(),
                submission.unitId(),
                dossier.unit().name(),
                submission.state(),
                submission.isLate(),
                submission.frame(),
                submission.number(),
                submission.documentDate(),
                submission.signerTitles(),
                submission.signerName(),
                submission.submittedAt(),
                submission.submittedBy(),
                submission.returnReason(),
                submission.reviewedAt(),
                submission.reviewedBy(),
                submission.answered(),
                submission.total(),
                dossiers.versions(submission.id()),
                sections,
                annexes.codes(dossier.outline()),
                files(submission.id()));
    }

    private List<SubmissionView.FileRow> files(UUID submission) {
        return entities.createQuery(
                        "select new vn.doingoai.reporting.submissions.SubmissionView$FileRow("
                                + "a.id, a.fileName, a.contentType, a.size, a.uploadedBy, a.uploadedAt)"
                                + " from Attachment a where a.submissionId = :submission order by a.uploadedAt",
                        SubmissionView.FileRow.class)
                .setParameter("submission", submission)
                .getResultList();
    }
}
