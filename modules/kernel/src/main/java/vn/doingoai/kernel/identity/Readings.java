package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.kernel.tenancy.TenantEnd;
import vn.doingoai.kernel.tenancy.TenantEnds;

/** Sessions in which closed tenants are read: how they begin, what is recorded of them, how they end. */
@ApplicationScoped
public class Readings {

    /** Values that name a row, a day or a number. Anything else may be a person's name, which the trail does not keep. */
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F-]{1,36}");

    private static final int LONGEST_PATH = 300;

    @Inject
    ReadingRows rows;

    @Inject
    TenantEnds ends;

    @Inject
    CurrentTenant tenant;

    /** The reader whom a ticket lets in at a closed tenant, once, within a minute of its making; or empty. */
    Optional<Caller> redeem(TenantEnd end, String ticket) {
        String home = ends.reader(end);
        Optional<ReadingRows.Begun> begun = CurrentAccess.call(
                Access.ofTenant(home), () -> rows.redeem(end.tenant(), Secrets.sha256(ticket), home));
        return begun.map(known -> {
            UUID unit = CurrentAccess.call(
                    Access.ofTenant(end.tenant()),
                    () -> rows.unit(tenant.get().settings().foreignAffairsBody()));
            Caller reader = known.reader();
            return reader.readingAt(
                    end.tenant(),
                    unit,
                    new Reading(
                            known.id(), home, reader.unit(), textName(home), textName(end.tenant()), known.purpose()));
        });
    }

    private String textName(String of) {
        return CurrentAccess.call(
                Access.ofTenant(of), () -> tenant.get().settings().textName());
    }

    /** Whether the session goes on: the merger stands, the reader is still who they were and has not ended it. */
    boolean stillHolds(Caller caller) {
        Reading reading = Objects.requireNonNull(caller.reading());
        boolean readable = ends.find(caller.tenant())
                .filter(end -> ends.reader(end).equals(reading.home()))
                .isPresent();
        return readable
                && CurrentAccess.call(
                        Access.ofTenant(reading.home()),
                        () -> rows.isOpen(reading.id(), caller.userId(), caller.epoch(), reading.home()));
    }

    /** Records that a page, a file or an answer of the closed tenant is looked at; without the record nothing is shown. */
    void look(Caller caller, HttpServletRequest request) {
        Reading reading = Objects.requireNonNull(caller.reading());
        String what = request.getMethod() + " " + Paths.path(request) + parameters(request);
        String path = what.length() > LONGEST_PATH ? what.substring(0, LONGEST_PATH) + "…" : what;
        CurrentAccess.run(
                Access.ofTenant(reading.home()),
                () -> rows.record(
                        caller.atHome(),
                        "reading-looked",
                        reading.id(),
                        reading.closedName() + " · " + path + " · " + reading.purpose()));
    }

    /** Ends the session: the reader goes home. */
    public void end(Caller caller) {
        Reading reading = Objects.requireNonNull(caller.reading());
        CurrentAccess.run(Access.ofTenant(reading.home()), () -> {
            rows.end(reading.id());
            rows.record(caller.atHome(), "reading-ended", reading.id(), reading.closedName());
        });
    }

    private static String parameters(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return "";
        }
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> pair[0] + "="
                        + (pair.length == 2 && KEY.matcher(pair[1]).matches() ? pair[1] : "…"))
                .collect(Collectors.joining("&", "?", ""));
    }
}
