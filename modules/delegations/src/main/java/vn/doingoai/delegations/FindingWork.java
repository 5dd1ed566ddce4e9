package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** A unit's own delegations of this year and the last against which a rule stands that stops a plan or a report. */
@ApplicationScoped
class FindingWork implements WaitingWork {

    @Inject
    FindingQueries findings;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
            return List.of();
        }
        return findings.stopped(caller.get().unit(), clock.today().getYear() - 1).stream()
                .map(row -> Waiting.several(
                        row.rows(),
                        Urgency.STOPPED,
                        "/delegations/index.xhtml?phase=" + row.phase() + "&year=" + row.year(),
                        "waiting.findings." + row.phase(),
                        Integer.toString(row.year())))
                .toList();
    }
}
