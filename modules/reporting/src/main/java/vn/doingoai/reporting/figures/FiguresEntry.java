package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.ui.MenuEntry;

/** The way to the province's figures, for whoever writes or approves its reports. */
@ApplicationScoped
public class FiguresEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Override
    public String messageKey() {
        return tenant.get().isNational() ? "tally.ofNation" : "tally.title";
    }

    @Override
    public String page() {
        return "/figures/index.xhtml";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }
}
