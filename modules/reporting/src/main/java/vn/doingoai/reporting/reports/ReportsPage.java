package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.web.PageParameters;

/** The province's reports, the latest period first. */
@Named("reportsPage")
@RequestScoped
public class ReportsPage {

    private static final int ROWS = 25;

    @Inject
    ReportQueries queries;

    @Inject
    CurrentCaller caller;

    private @Nullable List<ReportRow> found;

    /** Reads the list before anything is written. */
    public void load() {
        getFound();
    }

    /** One row more than is shown, which tells whether another page follows. */
    private List<ReportRow> getFound() {
        if (found == null) {
            found = queries.page(getPage() * ROWS, ROWS + 1);
        }
        return found;
    }

    /** The reports of this page. */
    public List<ReportRow> getRows() {
        return getFound().subList(0, Math.min(ROWS, getFound().size()));
    }

    /** Number of this page, from 0. */
    public int getPage() {
        return PageParameters.page("page");
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return getFound().size() > ROWS;
    }

    /** Whether this person writes reports. */
    public boolean isWriting() {
        return caller.is(Role.PROVINCE_OFFICER);
    }
}
