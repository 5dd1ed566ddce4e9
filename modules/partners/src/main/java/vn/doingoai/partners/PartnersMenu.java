package vn.doingoai.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** The way to the list of partners, for everybody who has signed in. */
@ApplicationScoped
public class PartnersMenu implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "partners.menu";
    }

    @Override
    public String page() {
        return "/partners/index.xhtml";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean visible() {
        return caller.isSignedIn() && !caller.is(Role.MINISTRY_VIEWER);
    }
}
