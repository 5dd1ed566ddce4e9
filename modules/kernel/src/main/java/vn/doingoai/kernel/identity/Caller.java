package vn.doingoai.kernel.identity;

import java.io.Serializable;
import java.util.UUID;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.Scope;

/**
 * Who is asking: what the session keeps of a signed-in user, bound to the tenant it was signed in at.
 *
 * @param epoch the user's session epoch at sign-in; sessions of an older epoch have ended
 */
public record Caller(
        String tenant,
        UUID userId,
        String username,
        String fullName,
        UUID unit,
        Role role,
        boolean mustChangePassword,
        long epoch)
        implements Serializable {

    /** What the database enforces for this caller. */
    public Access access() {
        return new Access(tenant, role.scope(), role.scope() == Scope.UNIT ? unit : null);
    }
}
