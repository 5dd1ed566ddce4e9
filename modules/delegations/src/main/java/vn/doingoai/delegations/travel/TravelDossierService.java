package vn.doingoai.delegations.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.CleanText;

/** Writes applications to travel. The audit names no person. */
@ApplicationScoped
@Transactional
public class TravelDossierService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /** Takes an application in for the caller's unit and answers its key. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID receive(TravelDossierDetails details) {
        TravelDossier dossier = new TravelDossier(caller.get().unit(), details);
        entities.persist(dossier);
        record("travel-received", dossier);
        return dossier.id();
    }

    /** Rewrites an application that is not decided. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void change(UUID id, long version, TravelDossierDetails details) {
        TravelDossier dossier = get(id, version);
        dossier.change(details);
        record("travel-changed", dossier);
    }

    /** Begins to check it, or goes on after it was completed. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void check(UUID id, long version) {
        TravelDossier dossier = get(id, version);
        dossier.check();
        record("travel-checking", dossier);
    }

    /** Asks for what is missing. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void ask(UUID id, long version) {
        TravelDossier dossier = get(id, version);
        dossier.ask();
        record("travel-incomplete", dossier);
    }

    /** Submits it to whoever decides. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void submit(UUID id, long version) {
        TravelDossier dossier = get(id, version);
        dossier.submit();
        record("travel-submitted", dossier);
    }

    /** Writes down what was decided, with the document. */
    @Permit({Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void decide(UUID id, long version, TravelOutcome outcome, String number, @Nullable LocalDate date) {
        TravelDossier dossier = get(id, version);
        dossier.decide(outcome, CleanText.clean(number), date);
        record("travel-decided", dossier);
    }

    private TravelDossier get(UUID id, long version) {
        TravelDossier dossier = entities.find(TravelDossier.class, id);
        if (dossier == null) {
            throw new NotFoundException();
        }
        if (dossier.version() != version) {
            throw new ConflictException(dossier.row());
        }
        return dossier;
    }

    private void record(String action, TravelDossier dossier) {
        audit.record(
                action,
                "travel-dossier",
                dossier.id(),
                dossier.row().details().received().toString());
    }
}
