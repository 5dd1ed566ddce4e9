package vn.doingoai.administration.users;

import java.util.UUID;

/**
 * A user in a list.
 *
 * @param role code of the role
 * @param unit name of the unit
 * @param state see {@link UserState}
 */
public record UserRow(UUID id, String username, String fullName, String role, String unit, UserState state) {}
