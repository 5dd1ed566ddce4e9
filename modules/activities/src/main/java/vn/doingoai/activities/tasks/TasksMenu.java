package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.ui.MenuEntry;

/** The way to assigned tasks, for everybody who has signed in. */
@ApplicationScoped
public class TasksMenu implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "tasks.menu";
    }

    @Override
    public String page() {
        return "/tasks/index.xhtml";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visible() {
        return caller.isSignedIn();
    }

    @Override
    public boolean ofProvince() {
        return true;
    }
}
