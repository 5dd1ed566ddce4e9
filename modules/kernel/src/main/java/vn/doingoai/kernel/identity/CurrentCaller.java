package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotPermittedException;

/** The caller of this request; set by the authentication mechanism before anything else runs. */
@Named("caller")
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    /** The caller, or empty for somebody who has not signed in. */
    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    /** The caller; a missing one is refused. */
    public Caller get() {
        return find().orElseThrow(NotPermittedException::new);
    }

    /** Whether the caller has one of these roles, or stands for it in the ministry; nobody has none. */
    public boolean is(Role... roles) {
        return caller != null && caller.role().isOneOf(roles);
    }

    /** For pages: whether somebody is signed in. */
    public boolean isSignedIn() {
        return caller != null;
    }

    /** For pages: the session in which a closed tenant is read, or null in a session of one's own. */
    public @Nullable Reading getReading() {
        return caller == null ? null : caller.reading();
    }

    void set(Caller signedIn) {
        caller = signedIn;
    }
}
