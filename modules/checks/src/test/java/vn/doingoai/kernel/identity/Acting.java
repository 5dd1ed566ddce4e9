package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/** Does work as one of the demo data's users, with the access that a request of theirs would have. */
@ApplicationScoped
public class Acting {
    @Inject
    UserDirectory users;

    @Inject
    CurrentCaller current;

    /** The user of this name at this tenant. */
    public Caller caller(String tenant, String username) {
        return CurrentAccess.call(
                Access.ofTenant(tenant),
                () -> users.findByName(username).orElseThrow().asCaller(tenant));
    }

    /** Work as this user, for the rest of the request too as far as the caller is concerned. */
    public <T> T as(String tenant, String username, Supplier<T> work) {
        Caller caller = caller(tenant, username);
        current.set(caller);
        return CurrentAccess.call(caller.access(), work);
    }

    /** As {@link #as}, for work without a result. */
    public void run(String tenant, String username, Runnable work) {
        as(tenant, username, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
