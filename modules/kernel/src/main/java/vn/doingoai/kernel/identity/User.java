package vn.doingoai.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * Somebody who signs in: belongs to a tenant and a unit and has one role.
 *
 * <p>Created by the administrator with a password that must be changed at first sign-in; moves between units; is disabled
 * but never deleted, since reports and the audit trail name them. Five wrong passwords in a row lock the account for a
 * quarter of an hour.
 */
@Entity
@Table(name = "app_user", schema = "portal")
public class User extends TenantEntity {

    private static final int FAILURES_BEFORE_LOCK = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Column(name = "unit_id")
    private UUID unitId;

    @Column
    private String username;

    @Column(name = "full_name")
    private String fullName;

    @Column
    private String role;

    @Column
    private String email = "";

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange = true;

    @Column
    private boolean disabled;

    @Column
    private boolean demo;

    @Column(name = "failed_count")
    private int failedCount;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    /** For EclipseLink. */
    protected User() {}

    /** A new user whose password was made by somebody else and so must be changed. */
    public User(UUID unitId, String username, String fullName, Role role, String passwordHash) {
        this.unitId = unitId;
        this.username = username;
        this.fullName = fullName;
        this.role = role.code();
        this.passwordHash = passwordHash;
    }

    /** Whether signing in is refused now, be the password right or not. */
    public boolean isLocked(Instant now) {
        return disabled || (lockedUntil != null && now.isBefore(lockedUntil));
    }

    /**
     * Whether the user's tokens open the HTTP interface: not while shut out, nor while the password was reset and is still
     * the administrator's. A lock does not count, lest whoever types wrong passwords stop the programs of others.
     */
    boolean mayUseTokens() {
        return !disabled && !mustChange;
    }

    /** Counts a wrong password and locks after the fifth. */
    public void signInFailed(Instant now) {
        failedCount++;
        if (failedCount >= FAILURES_BEFORE_LOCK) {
            lockedUntil = now.plus(LOCK);
            failedCount = 0;
        }
    }

    /** Forgets former failures. */
    public void signedIn() {
        failedCount = 0;
        lockedUntil = null;
    }

    /** The user's own new password; other sessions of theirs end. */
    public void changePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        sessionEpoch++;
    }

    /** A password made by the administrator, to be changed at the next sign-in; open sessions end. */
    public void resetPassword(String hash) {
        passwordHash = hash;
        mustChange = true;
        signedIn();
        sessionEpoch++;
    }

    /** Corrects the name, the address or the role; a changed role ends open sessions. */
    public void describe(String newFullName, String newEmail, Role newRole) {
        fullName = newFullName;
        email = newEmail;
        if (newRole != role()) {
            role = newRole.code();
            sessionEpoch++;
        }
    }

    /** Another unit of the same tenant from now on; open sessions end, since their scope is the old unit. */
    public void moveTo(UUID newUnit) {
        unitId = newUnit;
        sessionEpoch++;
    }

    /** Shuts the user out, or lets them in again. */
    public void setDisabled(boolean shut) {
        disabled = shut;
        sessionEpoch++;
    }

    /** What the session keeps of this user. */
    public Caller asCaller(String tenant) {
        return new Caller(tenant, id(), username, fullName, unitId, role(), mustChange, sessionEpoch);
    }

    /** The unit the user belongs to. */
    public UUID unitId() {
        return unitId;
    }

    /** Name to sign in with, unique within the tenant. */
    public String username() {
        return username;
    }

    /** Name as it is shown and signed. */
    public String fullName() {
        return fullName;
    }

    /** Address for reminders, or empty. */
    public String email() {
        return email;
    }

    /** What the user may do. */
    public Role role() {
        return Role.of(role);
    }

    /** Whether the user is shut out. */
    public boolean isDisabled() {
        return disabled;
    }

    String passwordHash() {
        return passwordHash;
    }
}
