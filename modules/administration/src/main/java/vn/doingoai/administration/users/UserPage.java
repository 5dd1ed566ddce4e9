package vn.doingoai.administration.users;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** One user: a new one, or one that is there. A password is shown once, until the page is left. */
@Named("userPage")
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserQueries users;

    @Inject
    private UserService service;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private transient @Nullable String password;
    private long version;
    private String username = "";
    private @Nullable String fullName;
    private @Nullable String email;
    private @Nullable String unit;
    private Role role = Role.UNIT_OFFICER;
    private UserState state = UserState.NEW;
    private List<UnitChoice> units = List.of();

    /** Reads the user that the address names, or begins a new one. */
    public void load() {
        if (id != null) {
            read();
        }
        units = users.unitsOn(clock.today(), unit == null ? null : UUID.fromString(unit));
    }

    /** Adds the user or keeps what was changed. */
    public void save() {
        if (unit == null) {
            throw new InvalidInputException("unit", "user-unit");
        }
        UserDetails details = new UserDetails(
                username, fullName == null ? "" : fullName, email == null ? "" : email, UUID.fromString(unit), role);
        if (id == null) {
            NewAccount made = service.create(details);
            id = made.id().toString();
            password = made.password();
            messages.done("user.created", made.username());
        } else {
            service.change(key(), version, details);
            messages.done("user.saved");
        }
        read();
    }

    /** Shuts the user out. */
    public void disable() {
        service.disable(key(), version);
        messages.done("user.disabled", username);
        read();
    }

    /** Lets the user in again. */
    public void enable() {
        service.enable(key(), version);
        messages.done("user.enabled", username);
        read();
    }

    /** Makes a new password and shows it. */
    public void resetPassword() {
        password = service.resetPassword(key(), version);
        messages.done("user.passwordReset", username);
        read();
    }

    private void read() {
        UserView user = users.get(key());
        version = user.version();
        username = user.details().username();
        fullName = user.details().fullName();
        email = user.details().email();
        unit = user.details().unit().toString();
        role = user.details().role();
        state = user.state();
    }

    private UUID key() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Whether the user has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** Whether the user is shut out. */
    public boolean isDisabled() {
        return state == UserState.DISABLED;
    }

    /** See {@link UserState}. */
    public UserState getState() {
        return state;
    }

    /** The password just made, or null. */
    public @Nullable String getPassword() {
        return password;
    }

    /** Units that exist today. */
    public List<UnitChoice> getUnits() {
        return units;
    }

    /** Roles to choose from. */
    public List<Role> getRoles() {
        return UserDetails.ROLES;
    }

    /** Key of the user; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Name to sign in with. */
    public String getUsername() {
        return username;
    }

    /** See {@link #getUsername()}. */
    public void setUsername(String username) {
        this.username = username;
    }

    /** Name as it is shown and signed. */
    public @Nullable String getFullName() {
        return fullName;
    }

    /** See {@link #getFullName()}. */
    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    /** Address, or null. */
    public @Nullable String getEmail() {
        return email;
    }

    /** See {@link #getEmail()}. */
    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /** Key of the unit. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** What the user may do. */
    public Role getRole() {
        return role;
    }

    /** See {@link #getRole()}. */
    public void setRole(Role role) {
        this.role = role;
    }
}
