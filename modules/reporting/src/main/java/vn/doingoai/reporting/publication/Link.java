package vn.doingoai.reporting.publication;

/**
 * The last publication of a tenant as the next one refers to it.
 *
 * @param ordinal 0 where nothing was published yet
 * @param sha256  empty where nothing was published yet
 */
record Link(long ordinal, String sha256) {

    /** Before the first. */
    static final Link NONE = new Link(0, "");
}
