package vn.doingoai.delegations.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.Stamp;
import vn.doingoai.documents.upload.FileKind;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.TenantClock;

/** The signed documents of a delegation. The database lets those see them who see the delegation. */
@ApplicationScoped
@Transactional
public class PaperService {

    /** Largest file taken, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 150;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /** The files of a delegation as they were attached, without their content. */
    @Permit
    public List<PaperRow> of(UUID delegation) {
        return entities.createQuery(
                        "select new vn.doingoai.delegations.papers.PaperRow("
                                + "p.id, p.kind, p.fileName, p.size, p.uploadedBy, p.uploadedAt)"
                                + " from Paper p where p.delegationId = :delegation order by p.id",
                        PaperRow.class)
                .setParameter("delegation", delegation)
                .getResultList();
    }

    /** Attaches a file, judged by its content: PDF, JPEG or PNG. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID attach(UUID delegation, PaperKind kind, String fileName, byte[] content) {
        Delegation owner = open(delegation);
        if (content.length > LARGEST) {
            throw new InvalidInputException("file", "attachment-size", LARGEST / 1024 / 1024);
        }
        FileKind type = FileKind.of(content).orElseThrow(() -> new InvalidInputException("file", "attachment-kind"));
        if (of(delegation).size() >= MOST_FILES) {
            throw new InvalidInputException("file", "attachment-count", MOST_FILES);
        }
        Stamp stamp = new Stamp(caller.get().fullName(), clock.now());
        Paper made = new Paper(delegation, kind, type.named(name(fileName)), type, content, stamp);
        entities.persist(made);
        audit.record("delegation-file-added", "delegation", owner.id(), made.fileName());
        return made.id();
    }

    /** Takes a file away while the delegation is open. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void remove(UUID id) {
        Paper paper = find(id);
        Delegation owner = open(paper.delegationId());
        entities.remove(paper);
        audit.record("delegation-file-removed", "delegation", owner.id(), paper.fileName());
    }

    /** Name of a file. */
    @Permit
    public String fileName(UUID id) {
        return find(id).fileName();
    }

    /** Media type of a file. */
    @Permit
    public String mediaType(UUID id) {
        return find(id).contentType();
    }

    /** Its bytes. */
    @Permit
    public byte[] content(UUID id) {
        return find(id).content();
    }

    private Paper find(UUID id) {
        Paper paper = entities.find(Paper.class, id);
        if (paper == null) {
            throw new NotFoundException();
        }
        return paper;
    }

    private Delegation open(UUID id) {
        Delegation owner = entities.find(Delegation.class, id);
        if (owner == null) {
            throw new NotFoundException();
        }
        if (owner.state() == DelegationState.CONFIRMED || owner.state() == DelegationState.CANCELLED) {
            throw new BusinessException("delegation-state-" + owner.state().code());
        }
        return owner;
    }

    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = CleanText.clean(last).replaceAll("[\"<>|:*?;\\r\\n]", "_");
        return clean.isBlank() ? "tep-dinh-kem" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
