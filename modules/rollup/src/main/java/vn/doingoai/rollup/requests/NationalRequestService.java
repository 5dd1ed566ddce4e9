package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.published.RequestedReport.Word;
import vn.doingoai.indicators.published.ReturnedReport;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryService;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.time.TenantClock;

/**
 * Writes, issues, extends and closes requests to provinces, reminds of them, and gives reports back. What is told to a
 * province is delivered in the same transaction.
 */
@ApplicationScoped
@Transactional
public class NationalRequestService {

    private static final String ENTITY = "national-request";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NationalRequestQueries queries;

    @Inject
    NationalBoardQueries boards;

    @Inject
    DeliveryService deliveries;

    @Inject
    AskedProvinces asked;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /** Writes a new draft and answers its key. */
    @Permit(Role.MINISTRY_OFFICER)
    public UUID create(NationalRequestDraft draft) {
        NationalRequest request = new NationalRequest(draft);
        entities.persist(request);
        // JPA knows of no relation between the two, and so of no order to insert them in.
        entities.flush();
        ask(request, draft);
        audit.record("national-request-created", ENTITY, request.id(), request.title());
        return request.id();
    }

    /** Rewrites a draft. */
    @Permit(Role.MINISTRY_OFFICER)
    public void change(UUID id, long version, NationalRequestDraft draft) {
        NationalRequest request = get(id, version);
        request.change(draft);
        asked.of(id).forEach(entities::remove);
        entities.flush();
        ask(request, draft);
        audit.record("national-request-changed", ENTITY, id, request.title());
    }

    /** Throws a draft away. */
    @Permit(Role.MINISTRY_OFFICER)
    public void discard(UUID id, long version) {
        NationalRequest request = get(id, version);
        request.needDraft();
        asked.of(id).forEach(entities::remove);
        entities.flush();
        entities.remove(request);
        audit.record("national-request-discarded", ENTITY, id, request.title());
    }

    /** Stores a draft, new or rewritten, and sends it: both or neither. Answers its key. */
    @Permit(Role.MINISTRY_OFFICER)
    public UUID issue(Optional<UUID> stored, long version, NationalRequestDraft draft) {
        UUID id = stored.orElseGet(() -> create(draft));
        if (stored.isPresent()) {
            change(id, version, draft);
        }
        entities.flush();
        issue(get(id));
        return id;
    }

    /** Sends a draft to its provinces. */
    @Permit(Role.MINISTRY_OFFICER)
    public void issue(UUID id, long version) {
        issue(get(id, version));
    }

    private void issue(NationalRequest request) {
        UUID id = request.id();
        List<AskedProvince> provinces = asked.of(id);
        if (provinces.isEmpty()) {
            throw new InvalidInputException("provinces", "asking-provinces", request.date());
        }
        request.issue(clock.now());
        provinces.forEach(province -> tell(request, province, Word.ASKED));
        audit.record("national-request-issued", ENTITY, id, request.title());
    }

    /** Gives one province more time, or with none named all of them. */
    @Permit(Role.MINISTRY_OFFICER)
    public void extend(UUID id, long version, @Nullable String province, LocalDate deadline) {
        NationalRequest request = get(id, version);
        if (province == null) {
            request.extend(deadline);
            asked.open(id).forEach(each -> tell(request, each, Word.EXTENDED));
        } else {
            AskedProvince one = asked.get(id, province);
            one.extend(request, deadline);
            tell(request, one, Word.EXTENDED);
        }
        audit.record("national-request-extended", ENTITY, id, request.title());
    }

    /** Reminds one province, or with none named every one that has published nothing; answers how many. */
    @Permit(Role.MINISTRY_OFFICER)
    public int remind(UUID id, @Nullable String province) {
        NationalRequest request = get(id);
        request.needIssued();
        Set<String> late = boards.of(id).rows().stream()
                .filter(row -> row.answer() == null)
                .map(row -> row.province().tenant())
                .filter(tenant -> province == null || tenant.equals(province))
                .collect(Collectors.toSet());
        List<AskedProvince> missing = (province == null ? asked.open(id) : asked.of(id))
                .stream().filter(each -> late.contains(each.tenant())).toList();
        if (missing.isEmpty()) {
            throw new BusinessException("asking-nobody");
        }
        missing.forEach(each -> {
            each.remind(clock.now());
            tell(request, each, Word.REMINDED);
        });
        audit.record("national-request-reminded", ENTITY, id, request.title());
        return missing.size();
    }

    /**
     * Gives a province's report back with a reason; it answers with a correction.
     *
     * @param received the ministry's copy of the publication that was looked at
     * @throws ConflictException when another publication has taken its place, or it was given back already
     */
    @Permit(Role.MINISTRY_OFFICER)
    public void giveBack(UUID id, UUID received, String reason) {
        NationalRequest request = get(id);
        request.needIssued();
        BoardRow row = boards.of(id).rows().stream()
                .filter(each -> each.answer() != null && each.answer().id().equals(received))
                .findFirst()
                .orElseThrow(() -> new ConflictException(null));
        BoardRow.Answer answer = row.answer();
        if (answer == null || row.state() == ProvinceState.RETURNED) {
            throw new ConflictException(null, "asking-returned");
        }
        AskedProvince province = asked.get(id, row.province().tenant());
        province.giveBack(answer.publication(), reason, caller.get().fullName(), clock.now());
        deliveries.send(
                province.tenant(),
                Delivery.Kind.RETURN,
                answer.publication(),
                new ReturnedReport(id, answer.publication(), reason.strip()).toJson(),
                null);
        audit.record(
                "national-request-returned",
                ENTITY,
                id,
                request.title() + ": " + row.province().name());
    }

    /** Ends the request: nothing more is waited for. */
    @Permit(Role.MINISTRY_OFFICER)
    public void close(UUID id, long version) {
        NationalRequest request = get(id, version);
        request.close(clock.now());
        asked.open(id).forEach(each -> tell(request, each, Word.CLOSED));
        audit.record("national-request-closed", ENTITY, id, request.title());
    }

    private void tell(NationalRequest request, AskedProvince province, Word word) {
        deliveries.send(
                province.tenant(),
                Delivery.Kind.REQUEST,
                request.id(),
                request.told(word, province.deadline(request)).toJson(),
                null);
    }

    private NationalRequest get(UUID id, long version) {
        NationalRequest request = get(id);
        if (request.version() != version) {
            throw new ConflictException(null);
        }
        return request;
    }

    private NationalRequest get(UUID id) {
        NationalRequest request = entities.find(NationalRequest.class, id);
        if (request == null) {
            throw new NotFoundException();
        }
        return request;
    }

    private void ask(NationalRequest request, NationalRequestDraft draft) {
        queries.askable(request.date()).stream()
                .map(Province::tenant)
                .filter(tenant ->
                        draft.provinces().isEmpty() || draft.provinces().contains(tenant))
                .forEach(tenant -> entities.persist(new AskedProvince(request.id(), tenant)));
    }
}
