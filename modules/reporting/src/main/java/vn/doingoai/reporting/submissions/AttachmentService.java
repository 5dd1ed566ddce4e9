package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.documents.upload.FileKind;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.TenantClock;

/** The signed scan or signed PDF that goes with a submission. */
@ApplicationScoped
@Transactional
public class AttachmentService {

    /** Largest file taken, in bytes: twenty pages scanned in colour at 200 dpi. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST_FILES = 5;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /** Attaches a file, judged by its content: PDF, JPEG or PNG. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public UUID attach(UUID submission, String fileName, byte[] content) {
        Submission owner = dossiers.getToWrite(submission).submission();
        if (owner.state() == SubmissionState.ACCEPTED || owner.state() == SubmissionState.NOT_STARTED) {
            throw new BusinessException("submission-" + owner.state().code());
        }
        if (content.length > LARGEST) {
            throw new InvalidInputException("file", "attachment-size", LARGEST / 1024 / 1024);
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> new InvalidInputException("file", "attachment-kind"));
        if (of(submission).size() >= MOST_FILES) {
            throw new InvalidInputException("file", "attachment-count", MOST_FILES);
        }
        Attachment made = new Attachment(
                submission,
                kind.named(name(fileName)),
                kind,
                content,
                caller.get().fullName(),
                clock.now());
        entities.persist(made);
        audit.record("attachment-added", "submission", submission, made.fileName());
        return made.id();
    }

    /** Takes a file away again while the report is not accepted. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public void remove(UUID id) {
        Attachment attachment = find(id);
        Submission owner = dossiers.getToWrite(attachment.submissionId()).submission();
        if (owner.state() == SubmissionState.ACCEPTED) {
            throw new BusinessException("submission-accepted");
        }
        entities.remove(attachment);
        audit.record("attachment-removed", "submission", owner.id(), attachment.fileName());
    }

    /** The file with its content. As with the text, the province sees it once the report is handed in. */
    @Permit
    public Attachment get(UUID id) {
        Attachment attachment = find(id);
        SubmissionState state =
                dossiers.get(attachment.submissionId()).submission().state();
        if (caller.get().role().scope() == Scope.TENANT && !state.isHandedIn() && state != SubmissionState.ACCEPTED) {
            throw new NotFoundException();
        }
        return attachment;
    }

    private Attachment find(UUID id) {
        Attachment attachment = entities.find(Attachment.class, id);
        if (attachment == null) {
            throw new NotFoundException();
        }
        return attachment;
    }

    private List<UUID> of(UUID submission) {
        return entities.createQuery("select a.id from Attachment a where a.submissionId = :submission", UUID.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = CleanText.clean(last).replaceAll("[\"<>|:*?;\\r\\n]", "_");
        return clean.isBlank() ? "tep-dinh-kem" : clean.substring(0, Math.min(clean.length(), 150));
    }
}
