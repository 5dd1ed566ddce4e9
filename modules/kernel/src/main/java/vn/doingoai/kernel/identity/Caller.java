package vn.doingoai.kernel.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.Scope;

/**
 * Who is asking: what the session keeps of a signed-in user, bound to the tenant it was signed in at.
 *
 * @param epoch the user's session epoch at sign-in; sessions of an older epoch have ended
 * @param reading set when somebody of the successor reads this closed tenant; tenant and unit are then those of the closed one
 */
public record Caller(
        String tenant,
        UUID userId,
        String username,
        String fullName,
        UUID unit,
        Role role,
        boolean mustChangePassword,
        long epoch,
        @Nullable Reading reading)
        implements Serializable {

    /** Somebody who signed in at their own tenant. */
    public Caller(
            String tenant,
            UUID userId,
            String username,
            String fullName,
            UUID unit,
            Role role,
            boolean mustChangePassword,
            long epoch) {
        this(tenant, userId, username, fullName, unit, role, mustChangePassword, epoch, null);
    }

    /** What the database enforces for this caller. A reader writes nothing, nor where the merger was taken back a moment ago. */
    public Access access() {
        return new Access(tenant, role.scope(), role.scope() == Scope.UNIT ? unit : null, reading != null);
    }

    /** Who they are in their own tenant, in whose audit trail they stand. */
    public Caller atHome() {
        return reading == null
                ? this
                : new Caller(
                        reading.home(),
                        userId,
                        username,
                        fullName,
                        reading.homeUnit(),
                        role,
                        mustChangePassword,
                        epoch);
    }

    /** The same person in a closed tenant: as a leader there, who sees everything; the database refuses every change. */
    Caller readingAt(String closedTenant, UUID closedUnit, Reading begun) {
        return new Caller(
                closedTenant, userId, username, fullName, closedUnit, Role.PROVINCE_LEADER, false, epoch, begun);
    }
}
