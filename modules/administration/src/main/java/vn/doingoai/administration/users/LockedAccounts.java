package vn.doingoai.administration.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.waiting.Urgency;
import vn.doingoai.ui.waiting.Waiting;
import vn.doingoai.ui.waiting.WaitingWork;

/** People who cannot sign in and may want to be helped. */
@ApplicationScoped
class LockedAccounts implements WaitingWork {

    @Inject
    UserQueries users;

    @Inject
    CurrentCaller caller;

    @Override
    public List<Waiting> items() {
        if (!caller.is(Role.PROVINCE_ADMIN)) {
            return List.of();
        }
        int locked = users.locked();
        return locked == 0
                ? List.of()
                : List.of(Waiting.several(
                        locked,
                        Urgency.TO_WATCH,
                        "/administration/users.xhtml?state=locked",
                        "waiting.accounts.locked"));
    }
}
