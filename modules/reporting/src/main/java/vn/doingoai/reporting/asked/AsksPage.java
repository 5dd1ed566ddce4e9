package vn.doingoai.reporting.asked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;

/** What the ministry asks the province for, the latest deadline first. */
@Named("asksPage")
@RequestScoped
public class AsksPage {

    @Inject
    AskQueries queries;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    private @Nullable List<AskRow> rows;

    /** Reads the list before anything is written. */
    public void load() {
        getRows();
    }

    /** The requests. */
    public List<AskRow> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    /** Whether this person begins reports. */
    public boolean isWriting() {
        return caller.is(Role.PROVINCE_OFFICER);
    }

    /** Whether the last day of something that still waits has passed. */
    public boolean late(AskRow row) {
        return row.state() != AskState.PUBLISHED
                && !row.closed()
                && row.deadline().isBefore(clock.today());
    }
}
