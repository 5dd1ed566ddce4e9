package vn.doingoai.administration.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Passwords;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.identity.User;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.time.TenantClock;

/** Lets people in, moves them, shuts them out. Each act is audited under the user name alone. */
@ApplicationScoped
@Transactional
public class UserService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /**
     * Adds a user.
     *
     * @return the account with its first password, which must be changed at the first sign-in
     * @throws InvalidInputException for a field that is wrong, a user name that is taken, a unit that does not exist today
     */
    @Permit(Role.PROVINCE_ADMIN)
    public NewAccount create(UserDetails details) {
        return add(details);
    }

    /** Adds all of these users or none. */
    @Permit(Role.PROVINCE_ADMIN)
    public List<NewAccount> createAll(List<UserDetails> users) {
        List<NewAccount> made = users.stream().map(this::add).toList();
        audit.record("users-imported", "user", null, Integer.toString(made.size()));
        return made;
    }

    /**
     * Changes name, address, role and unit; the user name stays. A changed role or unit ends the user's sessions.
     *
     * @param version of the user as the caller saw it
     */
    @Permit(Role.PROVINCE_ADMIN)
    public void change(UUID id, long version, UserDetails details) {
        details.check();
        Administrators administrators = administrators();
        User user = get(id, version);
        if (details.role() != Role.PROVINCE_ADMIN) {
            administrators.requireAnotherThan(id);
        }
        boolean moves = !user.unitId().equals(details.unit());
        if (moves || user.role() != details.role()) {
            checkPlace(details, moves);
        }
        user.describe(details.fullName(), details.email(), details.role());
        if (moves) {
            user.moveTo(details.unit());
        }
        audit.record(moves ? "user-moved" : "user-changed", "user", id, user.username());
    }

    /** Shuts the user out; open sessions and tokens end. */
    @Permit(Role.PROVINCE_ADMIN)
    public void disable(UUID id, long version) {
        Administrators administrators = administrators();
        User user = get(id, version);
        administrators.requireAnotherThan(id);
        user.setDisabled(true);
        audit.record("user-disabled", "user", id, user.username());
    }

    /** Lets the user in again. */
    @Permit(Role.PROVINCE_ADMIN)
    public void enable(UUID id, long version) {
        User user = get(id, version);
        user.setDisabled(false);
        audit.record("user-enabled", "user", id, user.username());
    }

    /** Makes a new password, which must be changed at the next sign-in; open sessions end. */
    @Permit(Role.PROVINCE_ADMIN)
    public String resetPassword(UUID id, long version) {
        User user = get(id, version);
        String password = Secrets.newPassword();
        user.resetPassword(Passwords.hashMade(password));
        audit.record("user-password-reset", "user", id, user.username());
        return password;
    }

    private NewAccount add(UserDetails details) {
        details.check();
        checkPlace(details, true);
        if (isTaken(details.username())) {
            throw new InvalidInputException("username", "user-name-taken", details.username());
        }
        String password = Secrets.newPassword();
        User user = new User(
                details.unit(), details.username(), details.fullName(), details.role(), Passwords.hashMade(password));
        user.describe(details.fullName(), details.email(), details.role());
        entities.persist(user);
        audit.record("user-created", "user", user.id(), user.username());
        return new NewAccount(user.id(), user.username(), user.fullName(), user.unitId(), password);
    }

    private void checkPlace(UserDetails details, boolean arrives) {
        Unit unit = organisation.get(details.unit());
        if (arrives && !unit.existsOn(clock.today())) {
            throw new InvalidInputException("unit", "user-unit-ended", unit.name());
        }
        if (!Placement.allows(details.role(), unit.kind())) {
            throw new InvalidInputException("role", "user-place", unit.name());
        }
    }

    private boolean isTaken(String username) {
        return entities.createQuery("select count(u) from User u where u.username = :name", Long.class)
                        .setParameter("name", username)
                        .getSingleResult()
                > 0;
    }

    /** Locks them, before any other user is locked: two administrators may not shut each other out at the same moment. */
    private Administrators administrators() {
        Set<UUID> active = entities.createQuery(
                        "select u from User u where u.role = :role and u.disabled = false order by u.id", User.class)
                .setParameter("role", Role.PROVINCE_ADMIN.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(User::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Administrators(active);
    }

    private User get(UUID id, long version) {
        User user = entities.find(User.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (user == null) {
            throw new NotFoundException();
        }
        if (user.version() != version) {
            throw new ConflictException(null);
        }
        return user;
    }
}
