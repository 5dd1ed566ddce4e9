package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;

/** Who may change the list, for pages to offer it; the service asks by itself. */
@ApplicationScoped
class LegalEditors {

    @Inject
    CurrentCaller caller;

    /** Whether the caller is one of them. */
    boolean isAmong() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER);
    }

    /** Refuses everybody else. */
    void need() {
        if (!isAmong()) {
            throw new NotPermittedException();
        }
    }
}
