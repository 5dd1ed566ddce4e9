package vn.doingoai.kernel.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotPermittedException;

/** Checks {@link Permit} before the transaction begins. */
@Permit
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermitInterceptor {

    @Inject
    CurrentCaller caller;

    /** Refuses when nobody is signed in or the role is not among those declared. */
    @AroundInvoke
    public @Nullable Object check(InvocationContext call) throws Exception {
        Permit permit = call.getMethod().getAnnotation(Permit.class);
        if (permit == null) {
            permit = call.getMethod().getDeclaringClass().getAnnotation(Permit.class);
        }
        Role role = caller.get().role();
        if (permit == null || (permit.value().length > 0 && !role.isOneOf(permit.value()))) {
            throw new NotPermittedException();
        }
        return call.proceed();
    }
}
