package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.kernel.time.TenantClock;

/**
 * Finds out who somebody is. Wrong name, wrong password, locked and disabled look alike and take the same time. Nobody
 * signs in for a unit that has ended by the tenant's clock.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    UserDirectory users;

    @Inject
    Readings readings;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    /** The user with this name and password at this tenant, or empty. */
    public Optional<Caller> withPassword(String tenant, String username, String password) {
        return CurrentAccess.call(Access.ofTenant(tenant), () -> check(tenant, username, password));
    }

    /** The user of this token at this tenant, or empty. */
    public Optional<Caller> withToken(String tenant, String token) {
        return CurrentAccess.call(
                Access.ofTenant(tenant),
                () -> users.findByToken(Secrets.sha256(token))
                        .filter(user -> !hasEnded(unitOf(user)))
                        .map(user -> user.asCaller(tenant)));
    }

    /** Whether a session begun as this caller still holds: the user exists, is not shut out and has not changed. */
    public boolean stillHolds(Caller caller) {
        if (caller.reading() != null) {
            return readings.stillHolds(caller);
        }
        return CurrentAccess.call(
                Access.ofTenant(caller.tenant()),
                () -> users.find(caller.userId())
                        .filter(user -> !user.isDisabled() && !hasEnded(unitOf(user)))
                        .map(user -> user.asCaller(caller.tenant()).epoch() == caller.epoch())
                        .orElse(false));
    }

    private Optional<Caller> check(String tenant, String username, String password) {
        Optional<User> found = users.findByName(username);
        if (found.isEmpty()) {
            Passwords.spendTime(password);
            return Optional.empty();
        }
        UUID id = found.get().id();
        boolean right = Passwords.matches(password, found.get().passwordHash());
        Optional<User> user = users.settle(id, right, Instant.now());
        user.ifPresent(this::needUnit);
        return user.map(known -> known.asCaller(tenant));
    }

    /** Said to nobody but who knows the password: the unit has ended, and its history stays with the province. */
    private void needUnit(User user) {
        Unit unit = unitOf(user);
        if (hasEnded(unit)) {
            throw new BusinessException("unit-ended", unit.name(), Objects.requireNonNull(unit.validTo()));
        }
    }

    private Unit unitOf(User user) {
        return organisation.get(user.unitId());
    }

    private boolean hasEnded(Unit unit) {
        LocalDate last = unit.validTo();
        return last != null && clock.today().isAfter(last);
    }
}
