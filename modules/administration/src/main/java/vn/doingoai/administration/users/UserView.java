package vn.doingoai.administration.users;

import java.util.UUID;

/**
 * A user as the administrator edits them.
 *
 * @param version of the row as read
 */
public record UserView(UUID id, long version, UserDetails details, UserState state) {}
