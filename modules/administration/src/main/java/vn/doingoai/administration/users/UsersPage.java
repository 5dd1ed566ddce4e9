package vn.doingoai.administration.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.list.ResultPage;

/** The list of users. What it shows stands in its address, so that it can be kept and sent. */
@Named("usersPage")
@RequestScoped
public class UsersPage {

    @Inject
    private UserQueries users;

    private @Nullable String search;
    private @Nullable String unit;
    private @Nullable String role;
    private @Nullable String state;
    private @Nullable String page;
    private ResultPage<UserRow> found = ResultPage.none();

    /** Looks the users up. */
    public void load() {
        found = users.page(UserFilter.of(search, unit, role, state), ResultPage.number(page));
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "users?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<UserRow> getFound() {
        return found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return search != null || unit != null || role != null || state != null;
    }

    /** Units to choose from. */
    public List<UnitChoice> getUnits() {
        return users.unitsWithUsers();
    }

    /** Roles to choose from. */
    public List<Role> getRoles() {
        return UserDetails.ROLES;
    }

    /** Words of the name or user name, with or without accents. */
    public @Nullable String getSearch() {
        return search;
    }

    /** See {@link #getSearch()}. */
    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    /** Key of a unit. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** Code of a role. */
    public @Nullable String getRole() {
        return role;
    }

    /** See {@link #getRole()}. */
    public void setRole(@Nullable String role) {
        this.role = role;
    }

    /** State, see {@link UserFilter}. */
    public @Nullable String getState() {
        return state;
    }

    /** See {@link #getState()}. */
    public void setState(@Nullable String state) {
        this.state = state;
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
