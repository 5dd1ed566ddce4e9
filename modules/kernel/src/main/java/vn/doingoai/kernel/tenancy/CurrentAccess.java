package vn.doingoai.kernel.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The access of the work that runs on this thread.
 *
 * <p>Set once around a request or a background job, before its first transaction: a connection keeps the access it was
 * acquired with, so changing it inside a transaction would have no effect.
 */
public final class CurrentAccess {

    private static final ThreadLocal<Access> CURRENT = new ThreadLocal<>();

    private CurrentAccess() {}

    /** The access in force, or empty: then the database answers with nothing. */
    public static Optional<Access> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs work under the given access and restores the former one afterwards. */
    public static <T> T call(Access access, Supplier<T> work) {
        Access before = CURRENT.get();
        CURRENT.set(access);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Access access, Runnable work) {
        call(access, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    static void set(Access access) {
        CURRENT.set(access);
    }

    static void clear() {
        CURRENT.remove();
    }
}
