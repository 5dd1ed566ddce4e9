package vn.doingoai.kernel.tenancy;

/** Opens and closes the access of an HTTP request, whose work cannot be handed over as a lambda. Only a filter may. */
public final class RequestAccess {

    private RequestAccess() {}

    /** Sets the request's access; {@link #close} must follow in a finally block. */
    public static void open(Access access) {
        CurrentAccess.set(access);
    }

    /** Ends it, so that a pooled thread carries nothing into its next request. */
    public static void close() {
        CurrentAccess.clear();
    }
}
