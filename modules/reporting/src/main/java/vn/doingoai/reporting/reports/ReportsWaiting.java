package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** What the province's own reports ask of those who write them and of those who approve them. */
@ApplicationScoped
class ReportsWaiting implements WaitingWork {

    @Inject
    ReportsWaitingQueries queries;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        boolean officer = caller.is(Role.PROVINCE_OFFICER);
        if (!officer && !caller.is(Role.PROVINCE_LEADER)) {
            return List.of();
        }
        List<Waiting> items = new ArrayList<>();
        for (WaitingReport row : queries.open(caller.get().userId())) {
            if (officer ? row.state() != ReportState.IN_REVIEW : !row.state().isOpen()) {
                items.add(state(row));
            }
            if (officer && row.state().isOpen()) {
                items.addAll(inside(row));
            }
        }
        return items;
    }

    private static Waiting state(WaitingReport row) {
        return Waiting.until(
                row.deadline(),
                row.state() == ReportState.RETURNED ? Urgency.STOPPED : Urgency.TO_DO,
                (row.state().isOpen() ? edit(row.id()) : "/reports/review.xhtml?id=" + row.id()),
                "waiting.report." + row.state().code(),
                row.title());
    }

    private static List<Waiting> inside(WaitingReport row) {
        List<Waiting> items = new ArrayList<>();
        String edit = edit(row.id());
        if (row.assigned() > 0) {
            items.add(new Waiting(
                    "waiting.report.assigned",
                    List.of(row.assigned(), row.title()),
                    edit,
                    row.assigned(),
                    row.deadline(),
                    Urgency.TO_DO));
        }
        if (row.comments() > 0) {
            items.add(Waiting.several(row.comments(), Urgency.TO_DO, edit, "waiting.report.comments", row.title()));
        }
        if (row.stale() > 0) {
            items.add(Waiting.several(row.stale(), Urgency.STOPPED, edit, "waiting.report.stale", row.title()));
        }
        return items;
    }

    private static String edit(UUID report) {
        return "/reports/edit.xhtml?id=" + report;
    }
}
