package vn.doingoai.administration.users;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.CleanText;

/**
 * What an administrator says about a user. Texts are cleaned as they come in; the user name is lower case.
 *
 * @param email address for reminders, or empty
 * @param unit key of the unit
 */
public record UserDetails(String username, String fullName, String email, UUID unit, Role role)
        implements Serializable {

    /** The roles of a province; those of the ministry are not a province's to give. */
    public static final List<Role> ROLES = List.of(
            Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN);

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int SHORTEST_USERNAME = 3;
    private static final int LONGEST_USERNAME = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 200;

    /** Cleans the texts. */
    public UserDetails {
        username = CleanText.clean(username).toLowerCase(Locale.ROOT);
        fullName = CleanText.clean(fullName);
        email = CleanText.clean(email);
    }

    /** What is wrong with it by itself, field by field; nothing when it may be stored. */
    public List<InvalidInputException> problems() {
        List<InvalidInputException> problems = new ArrayList<>();
        boolean goodLength = username.length() >= SHORTEST_USERNAME && username.length() <= LONGEST_USERNAME;
        if (!goodLength || !USERNAME.matcher(username).matches()) {
            problems.add(new InvalidInputException("username", "user-name", username));
        }
        if (fullName.isEmpty() || fullName.length() > LONGEST_NAME) {
            problems.add(new InvalidInputException("fullName", "user-full-name", fullName));
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            problems.add(new InvalidInputException("email", "user-email", email));
        }
        if (!ROLES.contains(role)) {
            problems.add(new InvalidInputException("role", "user-role", role.code()));
        }
        return problems;
    }

    /**
     * Refuses what may not be stored.
     *
     * @throws InvalidInputException for the first field that is wrong
     */
    public void check() {
        problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }
}
