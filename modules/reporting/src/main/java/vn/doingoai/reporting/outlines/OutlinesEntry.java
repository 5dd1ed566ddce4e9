package vn.doingoai.reporting.outlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** The way to the outlines, for whoever asks for reports or answers for the portal. */
@ApplicationScoped
public class OutlinesEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "outlines.title";
    }

    @Override
    public String page() {
        return "/outlines/index.xhtml";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN);
    }
}
