package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.list.ResultPage;

/** The ministry's requests to provinces, the latest deadline first. */
@Named("nationalRequestsPage")
@RequestScoped
public class NationalRequestsPage {

    @Inject
    NationalRequestQueries queries;

    @Inject
    CurrentCaller caller;

    private @Nullable String page;
    private ResultPage<NationalRequestRow> found = ResultPage.none();

    /** Reads the list before anything is written; a page past the end answers with the first. */
    public void load() {
        int total = queries.count();
        int wanted = ResultPage.number(page);
        int number = ResultPage.offset(wanted) < total ? wanted : 1;
        found = new ResultPage<>(queries.list(ResultPage.offset(number), ResultPage.SIZE), number, total);
    }

    /** What was found. */
    public ResultPage<NationalRequestRow> getFound() {
        return found;
    }

    /** Whether this person writes requests. */
    public boolean isManaging() {
        return caller.is(Role.MINISTRY_OFFICER);
    }

    /** Page of the list, from 1. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
