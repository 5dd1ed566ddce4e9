package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;

/** What a user does with their own account: the password and the tokens for the HTTP interface. */
@ApplicationScoped
public class Accounts {

    private static final int MIN_PASSWORD = 10;
    private static final int MAX_PASSWORD = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /**
     * Changes the caller's own password.
     *
     * @return the caller as the session should know them from now on
     */
    @Permit
    @Transactional
    public Caller changePassword(String current, String chosen) {
        User user = self();
        if (!Passwords.matches(current, user.passwordHash())) {
            throw new InvalidInputException("current", "password-wrong");
        }
        if (chosen.length() < MIN_PASSWORD || chosen.length() > MAX_PASSWORD) {
            throw new InvalidInputException("chosen", "password-length", MIN_PASSWORD, MAX_PASSWORD);
        }
        if (chosen.equals(current) || chosen.equalsIgnoreCase(user.username())) {
            throw new InvalidInputException("chosen", "password-same");
        }
        user.changePassword(Passwords.hash(chosen));
        audit.record("password-changed", "user", user.id(), user.username());
        return user.asCaller(caller.get().tenant());
    }

    /**
     * Makes a token.
     *
     * @return the token itself, which is shown this once and kept nowhere
     */
    @Permit
    @Transactional
    public String createToken(String label) {
        if (label.isBlank() || label.length() > 100) {
            throw new InvalidInputException("label", "token-label");
        }
        String token = Secrets.newToken();
        ApiToken made = new ApiToken(caller.get().userId(), label.strip(), Secrets.sha256(token), Instant.now());
        entities.persist(made);
        audit.record("token-created", "api-token", made.id(), made.label());
        return token;
    }

    /** Revokes one of the caller's own tokens; a second time changes nothing. */
    @Permit
    @Transactional
    public void revokeToken(UUID id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || !token.userId().equals(caller.get().userId())) {
            throw new NotFoundException();
        }
        if (token.revokedAt() == null) {
            token.revoke(Instant.now());
            audit.record("token-revoked", "api-token", id, token.label());
        }
    }

    /** The caller's own tokens, newest first. */
    @Permit
    @Transactional
    public List<ApiToken> tokens() {
        return entities.createQuery(
                        "select t from ApiToken t where t.userId = :me order by t.createdAt desc", ApiToken.class)
                .setParameter("me", caller.get().userId())
                .getResultList();
    }

    private User self() {
        return entities.find(User.class, caller.get().userId());
    }
}
