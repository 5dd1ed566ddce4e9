package vn.doingoai.ui.merged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.ReadingService;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** The way to the files of the provinces that merged into this one; only where there are any. */
@ApplicationScoped
public class MergedEntry implements MenuEntry {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ReadingService readings;

    @Override
    public String messageKey() {
        return "merged.menu";
    }

    @Override
    public String page() {
        return "/merged/index.xhtml";
    }

    @Override
    public int order() {
        return 880;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN)
                && caller.getReading() == null
                && !readings.closedTenants().isEmpty();
    }
}
