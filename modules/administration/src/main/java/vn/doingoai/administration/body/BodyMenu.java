package vn.doingoai.administration.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** The way to the page of the foreign-affairs body, for everybody who has signed in. */
@ApplicationScoped
public class BodyMenu implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "body.menu";
    }

    @Override
    public String page() {
        return "/organisation/index.xhtml";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public boolean visible() {
        return caller.isSignedIn() && !caller.is(Role.MINISTRY_VIEWER);
    }
}
