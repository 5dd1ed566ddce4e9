package vn.doingoai.reporting.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.web.PageParameters;

/** The province's requests, the latest deadline first. */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {

    private static final int ROWS = 25;

    @Inject
    RequestQueries queries;

    @Inject
    CurrentCaller caller;

    private @Nullable List<RequestRow> found;

    /** Reads the list before anything is written. */
    public void load() {
        getFound();
    }

    /** One row more than is shown, which tells whether another page follows. */
    private List<RequestRow> getFound() {
        if (found == null) {
            found = queries.list(getPage() * ROWS, ROWS + 1);
        }
        return found;
    }

    /** The requests of this page. */
    public List<RequestRow> getRows() {
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

    /** Whether this person writes requests. */
    public boolean isManaging() {
        return caller.is(Role.PROVINCE_OFFICER);
    }
}
