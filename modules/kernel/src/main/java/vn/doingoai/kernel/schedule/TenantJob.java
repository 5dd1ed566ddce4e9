package vn.doingoai.kernel.schedule;

/** Work that is done again and again for every tenant; found by CDI. */
public interface TenantJob {

    /**
     * Does what there is to do for the tenant of the current access, in transactions of its own; without a tenant, nothing.
     * A failure is logged, and the next turn comes all the same.
     */
    void run();
}
