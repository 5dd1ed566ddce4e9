package vn.doingoai.ui.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.ui.MenuEntry;

/** "Việc của tôi": where everybody begins. */
@RequestScoped
public class StartEntry implements MenuEntry {

    @Inject
    private CurrentCaller caller;

    @Override
    public String messageKey() {
        return "start.title";
    }

    @Override
    public String page() {
        return "/start.xhtml";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean visible() {
        return caller.isSignedIn();
    }
}
