package vn.doingoai.reporting.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.MenuEntry;

/** "Đợt báo cáo": what the province asks its units for. */
@RequestScoped
public class RequestsEntry implements MenuEntry {

    @Inject
    CurrentCaller caller;

    @Override
    public String messageKey() {
        return "requests.title";
    }

    @Override
    public String page() {
        return "/requests/index.xhtml";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN);
    }

    @Override
    public boolean ofProvince() {
        return true;
    }
}
