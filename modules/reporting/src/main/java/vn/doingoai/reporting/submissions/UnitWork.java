package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** Reports that a unit has still to begin, to finish or to correct. */
@ApplicationScoped
class UnitWork implements WaitingWork {

    @Inject
    BoardQueries boards;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
            return List.of();
        }
        return boards.mine().stream()
                .filter(MyReportRow::isWaiting)
                .map(UnitWork::item)
                .toList();
    }

    private static Waiting item(MyReportRow row) {
        boolean begun = row.state() != SubmissionState.NOT_STARTED;
        return Waiting.until(
                row.lastDay(),
                row.state() == SubmissionState.RETURNED ? Urgency.STOPPED : Urgency.TO_DO,
                // What is not begun is begun on the list, where the last period's text is offered.
                begun ? "/submissions/edit.xhtml?id=" + row.id() : "/submissions/index.xhtml",
                "waiting.submission." + row.state().code(),
                row.title(),
                row.answered(),
                row.total());
    }
}
