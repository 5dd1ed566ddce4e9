package vn.doingoai.rollup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Cả nước": where somebody of the ministry begins. */
@RequestScoped
public class NationEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "national.title";
    }

    @Override
    public String page() {
        return "/national/index.xhtml";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER);
    }
}
