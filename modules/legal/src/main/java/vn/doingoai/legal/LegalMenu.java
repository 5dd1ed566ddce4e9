package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** The way to the list of legal documents, for everybody who has signed in. */
@ApplicationScoped
public class LegalMenu implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "legal.menu";
    }

    @Override
    public String page() {
        return "/legal/index.xhtml";
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public boolean visible() {
        return caller.isSignedIn() && !caller.is(Role.MINISTRY_VIEWER);
    }
}
