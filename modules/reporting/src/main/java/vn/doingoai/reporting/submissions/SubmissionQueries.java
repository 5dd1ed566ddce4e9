package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.reporting.body.Figures;

/** Reads one submission: for its author, for its reviewer, as pages. */
@ApplicationScoped
@Transactional
public class SubmissionQueries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentCaller caller;

    /**
     * The submission with its sections. The province sees what was handed in; of a report still being written it sees
     * how far it is, not its text.
     */
    @Permit
    public SubmissionView get(UUID id) {
        Dossier dossier = dossiers.get(id);
        List<SubmissionVersion> versions = dossiers.versions(id);
        SectionViews views = new SectionViews(dossier, rows(id), figures(dossier));
        return view(dossier, versions.size(), seesText(dossier) ? views.all() : List.of());
    }

    /** The report as PDF: what was handed in, or the draft as it stands. */
    @Permit
    public byte[] pdf(UUID id) {
        Dossier dossier = dossiers.get(id);
        if (!seesText(dossier)) {
            throw new BusinessException("submission-not-handed-in");
        }
        if (!isWriting(dossier)) {
            return dossiers.versions(id).get(0).pdf();
        }
        Answers now = Answers.of(dossiers.sections(id), dossiers.figures(dossier));
        return SubmissionDocument.pdf(dossier, now, true);
    }

    /** What the reviewer compares: each section as handed in now and the time before. */
    @Permit
    public List<SectionChange> changes(UUID id) {
        Dossier dossier = dossiers.get(id);
        List<SubmissionVersion> versions = dossiers.versions(id);
        if (versions.isEmpty() || !seesText(dossier)) {
            return List.of();
        }
        Answers now = Answers.fromJson(versions.get(0).content());
        Answers before = versions.size() > 1 ? Answers.fromJson(versions.get(1).content()) : now;
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
        SubmissionVersion last = dossiers.versions(dossier.submission().id()).get(0);
        return Answers.fromJson(last.content()).figures();
    }

    private Map<String, SubmissionSection> rows(UUID id) {
        return dossiers.sections(id).stream().collect(Collectors.toMap(SubmissionSection::key, Function.identity()));
    }

    private SubmissionView view(Dossier dossier, int versions, List<SectionView> sections) {
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
                versions,
                sections,
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
