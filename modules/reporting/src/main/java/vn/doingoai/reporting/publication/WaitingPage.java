package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.doingoai.kernel.time.TenantClock;

/** What waits for a decision, a number or its publication. */
@Named("waitingPage")
@RequestScoped
public class WaitingPage {

    @Inject
    ReviewQueries queries;

    @Inject
    TenantClock clock;

    private List<WaitingRow> rows = List.of();

    /** Looks the reports up. */
    public void load() {
        rows = queries.waiting();
    }

    /** The reports, those for the leader first. */
    public List<WaitingRow> getRows() {
        return rows;
    }

    /** Whether the last day of a report is over. */
    public boolean late(WaitingRow row) {
        return row.deadline() != null && row.deadline().isBefore(clock.today());
    }
}
