package vn.doingoai.administration.users;

import java.util.UUID;

/**
 * A user just made, with the first password. It is shown once and kept nowhere.
 *
 * @param unit key of the unit
 */
public record NewAccount(UUID id, String username, String fullName, UUID unit, String password) {

    /** Without the password: records end up in logs. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
