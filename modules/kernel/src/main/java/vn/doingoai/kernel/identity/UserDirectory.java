package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    Optional<User> findByToken(String tokenHash, Instant now) {
        Optional<ApiToken> token = entities.createQuery(
                        "select t from ApiToken t where t.tokenHash = :hash and t.revokedAt is null", ApiToken.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
        return token.map(known -> entities.find(User.class, known.userId())).filter(user -> !user.isLocked(now));
    }

    Optional<User> find(UUID id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    void recordFailure(UUID id, Instant now) {
        find(id).ifPresent(user -> user.signInFailed(now));
    }

    void recordSuccess(UUID id) {
        find(id).ifPresent(User::signedIn);
    }
}
