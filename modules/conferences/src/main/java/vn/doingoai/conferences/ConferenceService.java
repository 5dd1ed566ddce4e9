package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;

/**
 * Writes conferences and moves them through their life. Units write their own; the province examines and decides. Each
 * act judges the conference anew and keeps what the rules say.
 */
@ApplicationScoped
@Transactional
public class ConferenceService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ConferenceJudge judge;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /**
     * Writes a new plan.
     *
     * @param unit whose conference it is; a unit's own people write for that unit only, and need not name it
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID create(@Nullable UUID unit, ConferenceDetails details) {
        Caller who = caller.get();
        if (unit != null && who.role().scope() == Scope.UNIT && !unit.equals(who.unit())) {
            throw new NotPermittedException();
        }
        Conference conference = new Conference(unit == null ? who.unit() : unit, details);
        entities.persist(conference);
        judge.judge(conference);
        audit.record("conference-created", "conference", conference.id(), details.name());
        return conference.id();
    }

    /**
     * Rewrites a conference.
     *
     * @param reasons why findings are right all the same, by code of the rule
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void change(UUID id, long version, ConferenceDetails details, Map<String, String> reasons) {
        Conference conference = get(id, version);
        if (conference.state().isWithProvince() && caller.get().role().scope() == Scope.UNIT) {
            throw new BusinessException("conference-" + conference.state().code());
        }
        conference.change(details);
        judge.judge(conference);
        conference.explain(reasons, caller.get().fullName(), clock.now());
        audit.record("conference-changed", "conference", id, details.name());
    }

    /** Throws away what is only planned. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void discard(UUID id, long version) {
        Conference conference = get(id, version);
        if (conference.state() != ConferenceState.PLANNED) {
            throw new BusinessException("conference-" + conference.state().code());
        }
        entities.remove(conference);
        audit.record(
                "conference-discarded", "conference", id, conference.details().name());
    }

    /**
     * Hands the dossier in.
     *
     * @throws BusinessException {@code conference-stopped} while a rule blocks it or a warning has no reason
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void propose(UUID id, long version) {
        act(id, version, "conference-proposed", conference -> hand(conference, Map.of()));
    }

    /** Findings may come up only now that the dossier is to be complete; reasons for them count. */
    private void hand(Conference conference, Map<String, String> reasons) {
        conference.propose(clock.today());
        judge.judge(conference);
        conference.explain(reasons, caller.get().fullName(), clock.now());
        List<String> stopping = conference.findings().stream()
                .filter(Judged::stops)
                .map(judged -> judged.finding().rule())
                .toList();
        if (!stopping.isEmpty()) {
            throw new BusinessException("conference-stopped", String.join(", ", stopping));
        }
    }

    /**
     * Keeps what was written and hands the dossier in: both or neither.
     *
     * @param stored the conference, or null for a new one
     * @throws BusinessException as {@link #propose}
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID proposeWith(
            @Nullable UUID stored, long version, UUID unit, ConferenceDetails details, Map<String, String> reasons) {
        UUID id = stored == null ? create(unit, details) : stored;
        if (stored != null) {
            change(stored, version, details, reasons);
        }
        entities.flush();
        hand(entities.find(Conference.class, id), reasons);
        audit.record("conference-proposed", "conference", id, details.name());
        return id;
    }

    /** Begins to examine the dossier. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void appraise(UUID id, long version) {
        act(id, version, "conference-appraised", Conference::appraise);
    }

    /** Gives the dossier back to be completed. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void giveBack(UUID id, long version, String reason) {
        act(id, version, "conference-returned", conference -> conference.giveBack(reason));
    }

    /** Permits the conference as it is described now. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void permit(UUID id, long version, Decision permit) {
        act(id, version, "conference-permitted", conference -> conference.permit(permit));
    }

    /** Refuses the conference. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void refuse(UUID id, long version, String reason) {
        act(id, version, "conference-refused", conference -> conference.refuse(reason));
    }

    /** Notes that it has taken place. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void hold(UUID id, long version) {
        act(id, version, "conference-held", Conference::hold);
    }

    /** Notes the report on it, which closes it. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void report(UUID id, long version, Decision report) {
        act(id, version, "conference-reported", conference -> conference.report(report));
    }

    /** Opens again what was reported on. */
    @Permit(Role.PROVINCE_OFFICER)
    public void reopen(UUID id, long version) {
        act(id, version, "conference-reopened", Conference::reopen);
    }

    /** Notes that it will not take place. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void cancel(UUID id, long version) {
        act(id, version, "conference-cancelled", Conference::cancel);
    }

    private void act(UUID id, long version, String action, Consumer<Conference> act) {
        Conference conference = get(id, version);
        act.accept(conference);
        judge.judge(conference);
        audit.record(action, "conference", id, conference.details().name());
    }

    /** Participants and costs are rows of their own: whoever changes only those has changed the conference. */
    private Conference get(UUID id, long version) {
        Conference conference = entities.find(Conference.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (conference == null) {
            throw new NotFoundException();
        }
        if (conference.version() != version) {
            throw new ConflictException(null);
        }
        return conference;
    }
}
