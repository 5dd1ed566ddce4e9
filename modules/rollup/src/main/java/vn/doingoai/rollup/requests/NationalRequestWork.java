package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** Provinces whose last day has passed with nothing published: the ministry may want to remind them. */
@ApplicationScoped
class NationalRequestWork implements WaitingWork {

    @Inject
    NationalRequestQueries queries;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.MINISTRY_OFFICER)) {
            return List.of();
        }
        LocalDate today = clock.today();
        return queries.open().stream()
                .filter(row -> row.missing() > 0 && row.deadline().isBefore(today))
                .map(row -> Waiting.until(
                        row.deadline(),
                        Urgency.TO_WATCH,
                        "/national/requests/board.xhtml?id=" + row.id() + "&state=asked",
                        "waiting.national.late",
                        row.missing(),
                        row.title()))
                .toList();
    }
}
