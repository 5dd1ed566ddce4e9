package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.ui.MenuEntry;

/** "Báo cáo của tỉnh": what the province itself writes. */
@RequestScoped
public class ReportsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Override
    public String messageKey() {
        return tenant.get().isNational() ? "reports.ofNation" : "reports.title";
    }

    @Override
    public String page() {
        return "/reports/index.xhtml";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }
}
