package vn.doingoai.reporting.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Số liệu toàn quốc": where somebody of the ministry begins. */
@RequestScoped
public class NationEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "nation.title";
    }

    @Override
    public String page() {
        return "/requests/nation.xhtml";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.MINISTRY_OFFICER, Role.MINISTRY_VIEWER);
    }
}
