package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Báo cáo được giao": the reports that a unit was asked for. */
@RequestScoped
public class MySubmissionsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "mine.title";
    }

    @Override
    public String page() {
        return "/submissions/index.xhtml";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    @Override
    public boolean ofProvince() {
        return true;
    }
}
