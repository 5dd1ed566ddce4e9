package vn.doingoai.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.convert.LocalDateConverter;
import vn.doingoai.ui.text.PageMessages;

/** What the bar at the top says: whose portal this is, and who is signed in for which unit. */
@Named("masthead")
@RequestScoped
public class Masthead {

    @Inject
    private CurrentTenant tenant;

    @Inject
    private CurrentCaller caller;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable String unit;

    /** Full name of the tenant: "Tỉnh Thanh Hóa". */
    public String getTenant() {
        return tenant.get().name();
    }

    /** Whether this is the ministry's portal and not a province's. */
    public boolean isNational() {
        return tenant.get().isNational();
    }

    /** Letters that stand for the emblem. */
    public String getEmblem() {
        return settings().emblem();
    }

    /** The tenant's colour, as the custom property the theme derives its shades from. */
    public String getStyle() {
        return "--brand:" + settings().brandColour();
    }

    /** Name of the portal and of the caller's unit. */
    public String getLine() {
        return Stream.of(messages.text("portal.name"), getUnit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Name of the caller's unit; empty before signing in. */
    public String getUnit() {
        if (unit == null) {
            unit = caller.find()
                    .map(known -> organisation.get(known.unit()).name())
                    .orElse("");
        }
        return unit;
    }

    /** Name of the caller; empty before signing in. */
    public String getPerson() {
        return caller.find().map(Caller::fullName).orElse("");
    }

    /** Name the caller signs in with; what is kept on a shared computer is kept under it. */
    public String getUsername() {
        return caller.find().map(Caller::username).orElse("");
    }

    /** Whether the tenant stands at a set day with made-up data. */
    public boolean isDemo() {
        return clock.isSimulated();
    }

    /** The tenant's today, dd/MM/yyyy. */
    public String getToday() {
        return LocalDateConverter.print(clock.today());
    }

    private TenantSettings settings() {
        return tenant.get().settings();
    }
}
