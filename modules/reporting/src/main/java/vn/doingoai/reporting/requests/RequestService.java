package vn.doingoai.reporting.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.TenantClock;

/** Writes, issues, extends and closes requests. Only the province does. */
@ApplicationScoped
@Transactional
public class RequestService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    @Inject
    Event<RequestIssued> issued;

    /** Writes a new draft and answers its key. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public UUID create(RequestDraft draft) {
        ReportRequest request = new ReportRequest(draft);
        entities.persist(request);
        // JPA knows of no relation between the two, and so of no order to insert them in.
        entities.flush();
        address(request.id(), draft.units());
        audit.record("request-created", "request", request.id(), request.title());
        return request.id();
    }

    /** Rewrites a draft. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public void change(UUID id, long version, RequestDraft draft) {
        ReportRequest request = get(id, version);
        request.change(draft);
        addressed(id).forEach(entities::remove);
        entities.flush();
        address(id, draft.units());
        audit.record("request-changed", "request", id, request.title());
    }

    /** Throws a draft away. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public void discard(UUID id, long version) {
        ReportRequest request = get(id, version);
        if (request.state() != RequestState.DRAFT) {
            throw new BusinessException("request-state-issued");
        }
        addressed(id).forEach(entities::remove);
        entities.flush();
        entities.remove(request);
        audit.record("request-discarded", "request", id, request.title());
    }

    /** Stores a draft, new or rewritten, and sends it to its units: both or neither. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public RequestIssued issue(Optional<UUID> stored, long version, RequestDraft draft) {
        UUID id = stored.orElseGet(() -> create(draft));
        if (stored.isPresent()) {
            change(id, version, draft);
        }
        entities.flush();
        return send(entities.find(ReportRequest.class, id));
    }

    /**
     * Sends the request to its units.
     *
     * @return how many units now have a report to write; units that do not exist on the letter's date get none
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public int issue(UUID id, long version) {
        return send(get(id, version)).units().size();
    }

    private RequestIssued send(ReportRequest request) {
        Set<UUID> existing = organisation.existingOn(request.date()).stream()
                .map(UnitRow::id)
                .collect(Collectors.toSet());
        List<UUID> units = addressed(request.id()).stream()
                .map(AddressedUnit::unitId)
                .filter(existing::contains)
                .toList();
        if (units.isEmpty()) {
            throw new InvalidInputException("units", "request-units", request.date());
        }
        request.issue(clock.now());
        RequestIssued event = new RequestIssued(request, units);
        issued.fire(event);
        audit.record("request-issued", "request", request.id(), request.title());
        return event;
    }

    /** Gives the units more time. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public void extend(UUID id, long version, LocalDate deadline) {
        ReportRequest request = get(id, version);
        request.extend(deadline);
        audit.record("request-extended", "request", id, request.title());
    }

    /** Ends the request: nothing more is taken in. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public void close(UUID id, long version) {
        ReportRequest request = get(id, version);
        request.close(clock.now());
        audit.record("request-closed", "request", id, request.title());
    }

    private ReportRequest get(UUID id, long version) {
        ReportRequest request = entities.find(ReportRequest.class, id);
        if (request == null) {
            throw new NotFoundException();
        }
        if (request.version() != version) {
            throw new ConflictException(null);
        }
        return request;
    }

    private void address(UUID request, List<UUID> units) {
        new LinkedHashSet<>(units).forEach(unit -> entities.persist(new AddressedUnit(request, unit)));
    }

    private List<AddressedUnit> addressed(UUID request) {
        return entities.createQuery("select a from AddressedUnit a where a.requestId = :request", AddressedUnit.class)
                .setParameter("request", request)
                .getResultList();
    }
}
