package vn.doingoai.reporting.asked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Yêu cầu của Bộ": what the ministry asks the province for. */
@RequestScoped
public class AsksEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "asked.menu";
    }

    @Override
    public String page() {
        return "/asked/index.xhtml";
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    @Override
    public boolean ofProvince() {
        return true;
    }
}
