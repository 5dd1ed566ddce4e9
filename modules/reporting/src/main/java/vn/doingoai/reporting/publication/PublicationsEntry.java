package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Đã phát hành": what went out. */
@RequestScoped
public class PublicationsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "publications.title";
    }

    @Override
    public String page() {
        return "/publications/index.xhtml";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN);
    }
}
