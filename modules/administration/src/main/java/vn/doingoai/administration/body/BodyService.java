package vn.doingoai.administration.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.persistence.TenantEntity;

/** Keeps the establishment documents and the divisions of the foreign-affairs body. */
@ApplicationScoped
@Transactional
public class BodyService {

    private static final String DOCUMENT = "establishment_document";
    private static final String DIVISION = "division";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    /** One document, or not found. */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public EstablishmentDocument document(UUID id) {
        EstablishmentDocument document = entities.find(EstablishmentDocument.class, id);
        if (document == null || document.isRemoved()) {
            throw new NotFoundException();
        }
        return document;
    }

    /** One division, or not found. */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public Division division(UUID id) {
        Division division = entities.find(Division.class, id);
        if (division == null || division.isRemoved()) {
            throw new NotFoundException();
        }
        return division;
    }

    /**
     * Adds a document, or changes one.
     *
     * @param id of the one to change, or null for a new one
     * @param version as the caller saw it
     */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void write(@Nullable UUID id, long version, DocumentFacts facts) {
        checkUnit(facts.unit());
        if (id == null) {
            EstablishmentDocument added = new EstablishmentDocument(facts);
            entities.persist(added);
            audit.record("establishment-document-created", DOCUMENT, added.id(), facts.label());
        } else {
            seen(document(id), version).describe(facts);
            audit.record("establishment-document-changed", DOCUMENT, id, facts.label());
        }
    }

    /** Takes a document off the page. */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void removeDocument(UUID id, long version) {
        EstablishmentDocument document = seen(document(id), version);
        document.remove();
        audit.record(
                "establishment-document-removed", DOCUMENT, id, document.facts().label());
    }

    /**
     * Adds a division, or changes one.
     *
     * @param id of the one to change, or null for a new one
     * @param version as the caller saw it
     */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void write(@Nullable UUID id, long version, DivisionFacts facts) {
        checkUnit(facts.unit());
        if (id == null) {
            Division added = new Division(facts);
            entities.persist(added);
            audit.record("division-created", DIVISION, added.id(), facts.name());
        } else {
            seen(division(id), version).describe(facts);
            audit.record("division-changed", DIVISION, id, facts.name());
        }
    }

    /** Takes a division off the page; one that ended gets a last day instead. */
    @Permit({Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER})
    public void removeDivision(UUID id, long version) {
        Division division = seen(division(id), version);
        division.remove();
        audit.record("division-removed", DIVISION, id, division.facts().name());
    }

    private void checkUnit(UUID unit) {
        if (entities.find(Unit.class, unit) == null) {
            throw new InvalidInputException("unit", "body-unit");
        }
    }

    private static <T extends TenantEntity> T seen(T entity, long version) {
        if (entity.version() != version) {
            throw new ConflictException(null);
        }
        return entity;
    }
}
