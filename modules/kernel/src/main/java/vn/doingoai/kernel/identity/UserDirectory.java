package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sign-in's own view of users, in transactions too short to hold a connection while a password is computed. */
@ApplicationScoped
@Transactional
class UserDirectory {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<User> findByName(String username) {
        return entities.createQuery("select u from User u where u.username = :name", User.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    Optional<User> findByToken(String tokenHash) {
        Optional<ApiToken> token = entities.createQuery(
                        "select t from ApiToken t where t.tokenHash = :hash and t.revokedAt is null", ApiToken.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
        return token.map(known -> entities.find(User.class, known.userId())).filter(User::mayUseTokens);
    }

    Optional<User> find(UUID id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    /**
     * Counts an attempt whose password was computed, one after the other: of many begun at once those that end after the
     * account was locked are refused, be the password right or not.
     *
     * @return the user who may come in, or empty
     */
    Optional<User> settle(UUID id, boolean right, Instant now) {
        User user = entities.find(User.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (user == null || user.isLocked(now)) {
            return Optional.empty();
        }
        if (!right) {
            user.signInFailed(now);
            return Optional.empty();
        }
        user.signedIn();
        return Optional.of(user);
    }
}
