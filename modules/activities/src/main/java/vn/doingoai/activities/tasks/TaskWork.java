package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** The overdue tasks of the caller's own unit. */
@ApplicationScoped
class TaskWork implements WaitingWork {

    @Inject
    TaskQueries tasks;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER)) {
            return List.of();
        }
        String unit = caller.get().unit().toString();
        long overdue =
                tasks.counts(TaskFilter.of(null, null, null, unit, false)).overdue();
        return overdue == 0
                ? List.of()
                : List.of(Waiting.several(
                        overdue, Urgency.STOPPED, "/tasks/index.xhtml?overdue=true&unit=" + unit, "waiting.tasks"));
    }
}
