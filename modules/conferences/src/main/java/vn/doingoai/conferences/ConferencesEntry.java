package vn.doingoai.conferences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Hội nghị, hội thảo": everybody of a province. */
@RequestScoped
public class ConferencesEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "conferences.menu";
    }

    @Override
    public String page() {
        return "/conferences/index.xhtml";
    }

    @Override
    public int order() {
        return 60;
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
