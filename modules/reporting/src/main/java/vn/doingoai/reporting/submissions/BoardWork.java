package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** Units' reports that the province has to look at, and units that it has to ask for theirs. */
@ApplicationScoped
class BoardWork implements WaitingWork {

    @Inject
    BoardQueries boards;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER)) {
            return List.of();
        }
        LocalDate today = clock.today();
        List<Waiting> items = new ArrayList<>();
        for (BoardWorkRow row : boards.open()) {
            String board = "/requests/board.xhtml?id=" + row.request();
            if (row.handedIn() > 0) {
                items.add(
                        Waiting.several(row.handedIn(), Urgency.TO_DO, board, "waiting.board.handed-in", row.title()));
            }
            if (row.missing() > 0 && row.lastDay().isBefore(today)) {
                items.add(Waiting.until(
                        row.lastDay(),
                        Urgency.TO_WATCH,
                        board + "&overdue=1",
                        "waiting.board.late",
                        row.missing(),
                        row.title()));
            }
        }
        return items;
    }
}
