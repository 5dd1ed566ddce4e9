package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.leaders.LeaderQueries;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.time.TenantClock;

/** The register of leaders with how often each goes abroad on duty in a year, over all units. */
@Named("leadersPage")
@RequestScoped
public class LeadersPage {

    @Inject
    LeaderQueries leaders;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    private @Nullable String year;
    private @Nullable String text;
    private @Nullable List<Line> lines;

    /**
     * A leader of the list.
     *
     * @param trips official trips of the year, a plan item and its result once
     */
    public record Line(LeaderRow leader, long trips) {}

    /** The leaders whose name or post has the typed words, those in a post today first. */
    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            String typed = text;
            String key = typed == null ? "" : SearchKey.of(typed);
            known = leaders.all().stream()
                    .filter(each ->
                            SearchKey.of(each.name() + " " + each.post()).contains(key))
                    .map(each -> new Line(each, leaders.trips(each.id(), getShownYear())))
                    .toList();
            lines = known;
        }
        return known;
    }

    /** The same list with what the form now says. */
    public String filter() {
        return "leaders?faces-redirect=true&includeViewParams=true";
    }

    /** Whether this person keeps the register. */
    public boolean isKeeping() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_ADMIN);
    }

    /** The year whose trips are counted. */
    public int getShownYear() {
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

    /** Part of a name or post. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }
}
