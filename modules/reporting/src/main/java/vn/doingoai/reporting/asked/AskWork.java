package vn.doingoai.reporting.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** Reports that the ministry waits for and nobody has begun, and those that it gave back. */
@ApplicationScoped
class AskWork implements WaitingWork {

    @Inject
    AskQueries asks;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.PROVINCE_OFFICER)) {
            return List.of();
        }
        return asks.all().stream().filter(AskRow::waits).map(AskWork::item).toList();
    }

    private static Waiting item(AskRow row) {
        boolean back = row.state() == AskState.RETURNED;
        return Waiting.until(
                row.deadline(),
                back ? Urgency.STOPPED : Urgency.TO_DO,
                back ? "/reports/review.xhtml?id=" + row.report() : "/asked/index.xhtml",
                "waiting.ask." + row.state().code(),
                row.title());
    }
}
