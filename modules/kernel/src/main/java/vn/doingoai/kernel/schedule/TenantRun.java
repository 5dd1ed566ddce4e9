package vn.doingoai.kernel.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/** Puts a tenant's access, and a request without a caller, around a job. */
@ApplicationScoped
public class TenantRun {

    /** Runs the job for this tenant. */
    @ActivateRequestContext
    public void run(String tenant, TenantJob job) {
        CurrentAccess.run(Access.ofTenant(tenant), job::run);
    }
}
