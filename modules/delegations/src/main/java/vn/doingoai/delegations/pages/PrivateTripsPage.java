package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.travel.PrivateTripQueries;
import vn.doingoai.delegations.travel.PrivateTripRow;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;

/** Private trips abroad of a year: how many there were, and who for those who handle them. */
@Named("privateTripsPage")
@RequestScoped
public class PrivateTripsPage {

    @Inject
    PrivateTripQueries trips;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    private @Nullable String year;
    private @Nullable List<PrivateTripRow> rows;

    /** The trips of the year that the caller may see. */
    public List<PrivateTripRow> getRows() {
        List<PrivateTripRow> known = rows;
        if (known == null) {
            known = trips.of(getShownYear());
            rows = known;
        }
        return known;
    }

    /** How many trips are in a state. */
    public long count(String state) {
        return getRows().stream()
                .filter(each -> each.state().name().equals(state))
                .count();
    }

    /** How many trips went to each country. */
    public List<Map.Entry<String, Long>> getByCountry() {
        Map<String, Long> counts = getRows().stream()
                .map(each -> Countries.name(each.details().country()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return List.copyOf(counts.entrySet());
    }

    /** Name of a country. */
    public String country(String code) {
        return Countries.name(code);
    }

    /** The same list of the chosen year. */
    public String filter() {
        return "trips?faces-redirect=true&includeViewParams=true";
    }

    /** Whether this person may see who travels: whoever declares or permits. */
    public boolean isNaming() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    /** Whether this person declares trips. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
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
