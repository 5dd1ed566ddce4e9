package vn.doingoai.conferences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.web.PageParameters;

/** The list of conferences. What it shows stands in its address, so that it can be kept and sent. */
@Named("conferencesPage")
@RequestScoped
public class ConferencesPage {

    private static final int ROWS = 25;

    @Inject
    ConferenceQueries queries;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    private @Nullable String text;
    private @Nullable String year;
    private @Nullable String state;
    private @Nullable String role;
    private @Nullable String unit;
    private @Nullable String country;
    private @Nullable String order;
    private List<ConferenceRow> found = List.of();

    /** Looks the conferences up: one more than is shown, which tells whether another page follows. */
    public void load() {
        found = queries.list(
                ConferenceFilter.of(text, year, state, role, unit, country, order), getPage() * ROWS, ROWS + 1);
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** The conferences of this page. */
    public List<ConferenceRow> getRows() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** Number of this page, from 0. */
    public int getPage() {
        return PageParameters.page("page");
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return found.size() > ROWS;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(text, year, state, role, unit, country).anyMatch(each -> each != null && !each.isEmpty());
    }

    /** Whether this person writes conferences. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether the list has several units' rows. */
    public boolean isOfProvince() {
        return caller.get().role().scope() == Scope.TENANT;
    }

    /** Years to choose from. */
    public List<Integer> getYears() {
        return queries.years();
    }

    /** Units to choose from. */
    public List<UnitRow> getUnits() {
        return organisation.existingOn(clock.today());
    }

    /** States to choose from. */
    public ConferenceState[] getStates() {
        return ConferenceState.values();
    }

    /** Roles to choose from. */
    public ConferenceRole[] getRoles() {
        return ConferenceRole.values();
    }

    /** Orders to choose from. */
    public ConferenceFilter.Order[] getOrders() {
        return ConferenceFilter.Order.values();
    }

    /** Part of a name, with or without accents. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** The year in which they are held. */
    public @Nullable String getYear() {
        return year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** Name of a state. */
    public @Nullable String getState() {
        return state;
    }

    /** See {@link #getState()}. */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /** Name of a role. */
    public @Nullable String getRole() {
        return role;
    }

    /** See {@link #getRole()}. */
    public void setRole(@Nullable String role) {
        this.role = role;
    }

    /** Key of a unit. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** ISO code of a country. */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** Name of an order. */
    public @Nullable String getOrder() {
        return order;
    }

    /** See {@link #getOrder()}. */
    public void setOrder(@Nullable String order) {
        this.order = order;
    }
}
