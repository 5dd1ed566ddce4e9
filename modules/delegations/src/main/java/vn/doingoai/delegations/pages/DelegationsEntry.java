package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Đoàn ra, đoàn vào": everybody of a province. */
@RequestScoped
public class DelegationsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "trips.title";
    }

    @Override
    public String page() {
        return "/delegations/index.xhtml";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visible() {
        return caller.is(
                Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN);
    }

    @Override
    public boolean ofProvince() {
        return true;
    }
}
