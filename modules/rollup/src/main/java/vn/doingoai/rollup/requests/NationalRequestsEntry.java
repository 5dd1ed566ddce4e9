package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Yêu cầu báo cáo": what the ministry asks provinces for. */
@RequestScoped
public class NationalRequestsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "asking.title";
    }

    @Override
    public String page() {
        return "/national/requests/index.xhtml";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER);
    }
}
