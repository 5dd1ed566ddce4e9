package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** A unit's own conferences of this year and the last that keep a report from being handed in. */
@ApplicationScoped
class ConferenceWork implements WaitingWork {

    @Inject
    ConferenceQueries conferences;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
            return List.of();
        }
        int year = clock.today().getYear();
        long stopped = conferences.open(caller.get().unit(), year - 1, year).stream()
                .map(OpenFinding::conference)
                .distinct()
                .count();
        return stopped == 0
                ? List.of()
                : List.of(Waiting.several(stopped, Urgency.STOPPED, "/conferences/index.xhtml", "waiting.conferences"));
    }
}
