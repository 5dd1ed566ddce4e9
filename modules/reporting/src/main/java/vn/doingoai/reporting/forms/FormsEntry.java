package vn.doingoai.reporting.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Biểu mẫu": for units and the province. */
@RequestScoped
public class FormsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "forms.title";
    }

    @Override
    public String page() {
        return "/forms/index.xhtml";
    }

    @Override
    public int order() {
        return 80;
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
