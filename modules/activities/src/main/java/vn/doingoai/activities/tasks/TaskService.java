package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.legal.LegalApi;

/** Keeps what units were told to do and how far they are. Units write their own, the province all. */
@ApplicationScoped
@Transactional
public class TaskService {

    private static final String ENTITY = "assigned_task";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    LegalApi documents;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /**
     * Writes down a new task.
     *
     * @param unit whose it is; a unit's own people write for that unit only, and need not name it
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public UUID create(@Nullable UUID unit, TaskDetails details) {
        Caller who = caller.get();
        if (unit != null && who.role().scope() == Scope.UNIT && !unit.equals(who.unit())) {
            throw new NotPermittedException();
        }
        need("basis", details.basis());
        AssignedTask task = new AssignedTask(unit == null ? who.unit() : unit, details);
        entities.persist(task);
        audit.record("task-created", ENTITY, task.id(), details.title());
        return task.id();
    }

    /**
     * Rewrites a task; its progress stays.
     *
     * @param version of the task as the caller saw it
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void change(UUID id, long version, TaskDetails details) {
        AssignedTask task = get(id, version);
        need("basis", details.basis());
        task.describe(details);
        audit.record("task-changed", ENTITY, id, details.title());
    }

    /**
     * Notes how far a task is.
     *
     * @throws InvalidInputException {@code task-future} for a day to come
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void note(UUID id, long version, ProgressNote note) {
        AssignedTask task = get(id, version);
        if (note.day().isAfter(clock.today())) {
            throw new InvalidInputException("day", "task-future");
        }
        need("evidence", note.evidence());
        task.note(note);
        entities.persist(new TaskProgress(id, note, caller.get().fullName(), clock.now()));
        audit.record("task-progress", ENTITY, id, note.printed());
    }

    /** Throws away a task that should not have been written down, with all notes of it. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public void discard(UUID id, long version) {
        AssignedTask task = get(id, version);
        entities.remove(task);
        audit.record("task-discarded", ENTITY, id, task.details().title());
    }

    private void need(String field, @Nullable UUID document) {
        if (document != null && documents.get(Set.of(document)).isEmpty()) {
            throw new InvalidInputException(field, "task-document");
        }
    }

    /** Notes are rows of their own: one for an earlier day changes the task, too. */
    private AssignedTask get(UUID id, long version) {
        AssignedTask task = entities.find(AssignedTask.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (task == null) {
            throw new NotFoundException();
        }
        if (task.version() != version) {
            throw new ConflictException(null);
        }
        return task;
    }
}
