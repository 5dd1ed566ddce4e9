package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;

/** The reports asked of the caller's unit, and what to do next about each. */
@Named("mySubmissionsPage")
@RequestScoped
public class MySubmissionsPage {

    @Inject
    BoardQueries boards;

    @Inject
    SubmissionService submissions;

    @Inject
    TenantClock clock;

    private @Nullable List<MyReportRow> rows;

    /** Reads the list, before anything of the page is written. */
    public void load() {
        getRows();
    }

    /** The reports, those that wait for the unit first. */
    public List<MyReportRow> getRows() {
        if (rows == null) {
            rows = boards.mine();
        }
        return rows;
    }

    /** Days until the last day; negative when it has passed. */
    public long daysLeft(MyReportRow row) {
        return row.daysLeft(clock.today());
    }

    /** Begins a report and opens it. */
    public String start(UUID id, boolean fromLastPeriod) {
        submissions.start(id, fromLastPeriod);
        return "/submissions/edit.xhtml?faces-redirect=true&id=" + id;
    }
}
