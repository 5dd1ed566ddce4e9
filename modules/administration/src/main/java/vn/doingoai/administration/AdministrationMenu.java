package vn.doingoai.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** The way to the administration's pages. */
@ApplicationScoped
public class AdministrationMenu implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "administration.menu";
    }

    @Override
    public String page() {
        return "/administration/users.xhtml";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_ADMIN);
    }
}
