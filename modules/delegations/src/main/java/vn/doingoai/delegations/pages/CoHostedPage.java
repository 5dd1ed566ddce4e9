package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.CoHostedRow;
import vn.doingoai.delegations.DelegationQueries;
import vn.doingoai.kernel.time.TenantClock;

/** Delegations of other units that the caller's unit hosts with them; they are the owners' to count. */
@Named("coHostedPage")
@RequestScoped
public class CoHostedPage {

    @Inject
    DelegationQueries delegations;

    @Inject
    TenantClock clock;

    private @Nullable String year;
    private @Nullable List<CoHostedRow> rows;

    /** The delegations of the year. */
    public List<CoHostedRow> getRows() {
        List<CoHostedRow> known = rows;
        if (known == null) {
            known = delegations.coHosted(getShownYear());
            rows = known;
        }
        return known;
    }

    /** The same list of the chosen year. */
    public String filter() {
        return "cohosted?faces-redirect=true&includeViewParams=true";
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
}
