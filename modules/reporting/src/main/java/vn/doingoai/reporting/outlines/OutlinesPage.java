package vn.doingoai.reporting.outlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;

/** The outlines of the tenant with all their versions. They come from files and are only looked at here. */
@Named("outlinesPage")
@RequestScoped
public class OutlinesPage {

    @Inject
    OutlineQueries outlines;

    @Inject
    TenantClock clock;

    private List<OutlineRow> rows = List.of();

    /** Looks the versions up. */
    @Permit({Role.PROVINCE_ADMIN, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void load() {
        rows = outlines.all();
    }

    /** The versions, the newest of each outline first. */
    public List<OutlineRow> getRows() {
        return rows;
    }

    /** Whether a request written today may use a version. */
    public boolean isInUse(OutlineRow row) {
        return row.validOn(clock.today());
    }
}
