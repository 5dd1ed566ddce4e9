package vn.doingoai.administration.users;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;

/**
 * Which users a list shows.
 *
 * @param key search key that name or user name contains; empty for all
 * @param unit the unit they belong to, or null for all
 * @param role code of their role; empty for all
 * @param state {@code active}, {@code disabled}, {@code new} (has not chosen a password yet),
 *     {@code locked} (after wrong passwords), or empty for all
 */
public record UserFilter(String key, @Nullable UUID unit, String role, String state) {

    /** Reads what an address or a form says; what is no key of a unit filters nothing. */
    public static UserFilter of(
            @Nullable String search, @Nullable String unit, @Nullable String role, @Nullable String state) {
        return new UserFilter(
                search == null ? "" : SearchKey.of(search),
                unit == null ? null : uuid(unit),
                role == null ? "" : role,
                state == null ? "" : state);
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
