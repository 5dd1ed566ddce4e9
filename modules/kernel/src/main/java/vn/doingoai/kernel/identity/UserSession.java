package vn.doingoai.kernel.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The signed-in caller kept in the HTTP session.
 *
 * <p>Bound to the tenant whose host it was made at: at another host the same cookie means nobody. Ends after thirty
 * minutes of idleness (web.xml) and in any case after twelve hours.
 */
public final class UserSession {

    private static final String CALLER = "portal.caller";
    private static final String BEGUN = "portal.begun";
    private static final String CHECKED = "portal.checked";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration RECHECK = Duration.ofSeconds(20);

    private UserSession() {}

    static void begin(HttpServletRequest request, Caller caller) {
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(CALLER) != null) {
            // What pages kept for whoever was signed in here is not for the next person at the same computer.
            before.invalidate();
        }
        request.getSession(true);
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(BEGUN, Instant.now());
        update(session, caller);
    }

    /** The session goes on as this caller, after a change of its own password ended all others. */
    public static void update(HttpSession session, Caller caller) {
        session.setAttribute(CALLER, caller);
        session.setAttribute(CHECKED, Instant.now());
    }

    static Optional<Caller> find(HttpServletRequest request, String tenant, SignIn signIn) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CALLER) instanceof Caller caller)) {
            return Optional.empty();
        }
        if (!caller.tenant().equals(tenant)) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        if (now.isAfter(instant(session, BEGUN).plus(LONGEST))) {
            session.invalidate();
            return Optional.empty();
        }
        if (now.isAfter(instant(session, CHECKED).plus(RECHECK))) {
            if (!signIn.stillHolds(caller)) {
                session.invalidate();
                return Optional.empty();
            }
            session.setAttribute(CHECKED, now);
        }
        return Optional.of(caller);
    }

    private static Instant instant(HttpSession session, String name) {
        return session.getAttribute(name) instanceof Instant instant ? instant : Instant.EPOCH;
    }
}
