package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.travel.TravelDossierQueries;
import vn.doingoai.delegations.travel.TravelDossierRow;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.list.ResultPage;

/** Applications to travel that were received in a year. */
@Named("travelDossiersPage")
@RequestScoped
public class TravelDossiersPage {

    @Inject
    TravelDossierQueries dossiers;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    private @Nullable String year;
    private @Nullable String page;
    private ResultPage<TravelDossierRow> found = ResultPage.none();

    /** Looks the applications up; a page past the end answers with the first. */
    public void load() {
        long total = dossiers.count(getShownYear());
        int wanted = ResultPage.number(page);
        int number = ResultPage.offset(wanted) < total ? wanted : 1;
        found = new ResultPage<>(
                dossiers.of(getShownYear(), ResultPage.offset(number), ResultPage.SIZE), number, total);
    }

    /** The same list of the chosen year. */
    public String filter() {
        page = null;
        return "dossiers?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<TravelDossierRow> getFound() {
        return found;
    }

    /** Whether this person takes applications in. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether this person handles applications, which name people. */
    public boolean isHandling() {
        return isWriting() || caller.is(Role.PROVINCE_LEADER);
    }

    private int getShownYear() {
        return DelegationAddress.year(year).orElse(clock.today().getYear());
    }

    /** Four digits. */
    public @Nullable String getYear() {
        return Integer.toString(getShownYear());
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** Number of the page. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
