package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/**
 * Finds out who somebody is. Wrong name, wrong password, locked and disabled look alike and take the same time.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    UserDirectory users;

    /** The user with this name and password at this tenant, or empty. */
    public Optional<Caller> withPassword(String tenant, String username, String password) {
        return CurrentAccess.call(Access.ofTenant(tenant), () -> check(tenant, username, password));
    }

    /** The user of this token at this tenant, or empty. */
    public Optional<Caller> withToken(String tenant, String token) {
        return CurrentAccess.call(
                Access.ofTenant(tenant),
                () -> users.findByToken(Secrets.sha256(token)).map(user -> user.asCaller(tenant)));
    }

    /** Whether a session begun as this caller still holds: the user exists, is not shut out and has not changed. */
    public boolean stillHolds(Caller caller) {
        return CurrentAccess.call(
                Access.ofTenant(caller.tenant()),
                () -> users.find(caller.userId())
                        .filter(user -> !user.isDisabled())
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
        return users.settle(id, right, Instant.now()).map(user -> user.asCaller(tenant));
    }
}
