package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Chờ duyệt": what waits for a leader, and for whoever numbers and publishes. */
@RequestScoped
public class WaitingEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "waiting.title";
    }

    @Override
    public String page() {
        return "/reports/waiting.xhtml";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_LEADER, Role.PROVINCE_OFFICER);
    }
}
