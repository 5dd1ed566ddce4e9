package vn.doingoai.administration.users;

/** What an administrator wants to know of an account at a glance. */
public enum UserState {
    /** May sign in. */
    ACTIVE("done"),
    /** Has not chosen a password of their own yet. */
    NEW("work"),
    /** Shut out for a quarter of an hour after five wrong passwords. */
    LOCKED("back"),
    /** Shut out by an administrator. */
    DISABLED("late");

    private final String shape;

    UserState(String shape) {
        this.shape = shape;
    }

    /** Shape of the sign on pages. */
    public String shape() {
        return shape;
    }

    static UserState of(boolean disabled, boolean locked, boolean mustChange) {
        if (disabled) {
            return DISABLED;
        }
        if (locked) {
            return LOCKED;
        }
        return mustChange ? NEW : ACTIVE;
    }
}
