package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.SearchKey;

/** Keeps the list of legal documents, and the days on which the body acted on them. */
@ApplicationScoped
@Transactional
public class LegalService {

    private static final String ENTITY = "legal_document";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    LegalQueries documents;

    @Inject
    Audit audit;

    /**
     * Adds a document that is not there yet.
     *
     * @throws InvalidInputException {@code legal-exists} if the list has it
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public UUID create(DocumentDetails details) {
        check(details, null);
        LegalDocument document = new LegalDocument(details);
        entities.persist(document);
        audit.record("legal-document-created", ENTITY, document.id(), Citation.later(details.name()));
        return document.id();
    }

    /**
     * Changes what is said about a document.
     *
     * @param version of the document as the caller saw it
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void change(UUID id, long version, DocumentDetails details) {
        LegalDocument document = get(id, version);
        check(details, id);
        document.describe(details);
        audit.record("legal-document-changed", ENTITY, id, Citation.later(details.name()));
    }

    /**
     * Notes that the body acted on a document.
     *
     * @param note what was done; may be empty
     * @throws InvalidInputException {@code legal-handled} if that day is noted already
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void handle(UUID id, long version, LocalDate day, String note) {
        LegalDocument document = get(id, version);
        if (handlings(id).stream().anyMatch(handling -> handling.day().equals(day))) {
            throw new InvalidInputException("day", "legal-handled", day);
        }
        entities.persist(new LegalHandling(id, day, note));
        audit.record(
                "legal-document-handled",
                ENTITY,
                id,
                Citation.later(document.details().name()));
    }

    /** Takes back that the body acted on a document. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void unhandle(UUID id, long version, UUID handling) {
        LegalDocument document = get(id, version);
        LegalHandling found = handlings(id).stream()
                .filter(each -> each.id().equals(handling))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        entities.remove(found);
        audit.record(
                "legal-document-unhandled",
                ENTITY,
                id,
                Citation.later(document.details().name()));
    }

    private List<LegalHandling> handlings(UUID id) {
        return entities.createQuery("select h from LegalHandling h where h.documentId = :id", LegalHandling.class)
                .setParameter("id", id)
                .getResultList();
    }

    private void check(DocumentDetails details, @Nullable UUID self) {
        UUID endedBy = details.validity().endedBy();
        if (endedBy != null && documents.byKeys(List.of(endedBy)).isEmpty()) {
            throw new InvalidInputException("endedBy", "legal-unknown");
        }
        if (details.draft()) {
            return;
        }
        DocumentName name = details.name();
        boolean exists = documents.byNumberKeys(List.of(SearchKey.of(name.number()))).stream()
                .filter(other -> !other.id().equals(self))
                .map(other -> other.details().name())
                .anyMatch(other -> other.type() == name.type()
                        && Objects.equals(other.issued(), name.issued())
                        && SearchKey.of(other.issuer()).equals(SearchKey.of(name.issuer())));
        if (exists) {
            throw new InvalidInputException("number", "legal-exists", Citation.label(name, null));
        }
    }

    /** Days of action are rows of their own: whoever notes one has changed the document, and what counts it. */
    private LegalDocument get(UUID id, long version) {
        LegalDocument document = entities.find(LegalDocument.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (document == null) {
            throw new NotFoundException();
        }
        if (document.version() != version) {
            throw new ConflictException(null);
        }
        return document;
    }
}
