package vn.doingoai.ui.merged;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Addresses;
import vn.doingoai.kernel.identity.ReadingService;
import vn.doingoai.kernel.tenancy.TenantEnd;

/** The provinces that merged into this one: whoever reads there says what for, and is taken to a session that only reads. */
@Named("mergedPage")
@RequestScoped
public class MergedPage {

    @Inject
    private ReadingService readings;

    @Inject
    private Addresses addresses;

    private @Nullable String tenant;
    private @Nullable String purpose;
    private @Nullable String link;

    /** Shows nothing where nothing merged. */
    public void load() {
        if (getEnds().isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** The closed tenants, by name. */
    public List<TenantEnd> getEnds() {
        return readings.closedTenants();
    }

    /** Opens the session; a form may lead to no other address, so the page shows the link that does. */
    public void open() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var closed = tenant == null ? "" : tenant;
        var ticket = readings.open(closed, purpose == null ? "" : purpose);
        link = addresses.ofTicket((HttpServletRequest) external.getRequest(), closed, ticket);
    }

    /** Where the opened session is entered, within a minute; null before. */
    public @Nullable String getLink() {
        return link;
    }

    /** Which tenant is read. */
    public @Nullable String getTenant() {
        return tenant;
    }

    /** See {@link #getTenant()}. */
    public void setTenant(@Nullable String tenant) {
        this.tenant = tenant;
    }

    /** What it is read for. */
    public @Nullable String getPurpose() {
        return purpose;
    }

    /** See {@link #getPurpose()}. */
    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }
}
