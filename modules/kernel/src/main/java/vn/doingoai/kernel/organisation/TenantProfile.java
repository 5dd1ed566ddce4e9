package vn.doingoai.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tenant as its files describe it; fixed while the server runs, since files are loaded before it starts.
 *
 * @param id the folder name under {@code tenants/}
 * @param settings what {@code tenant.yaml} says
 * @param demoToday the day at which a demo tenant's clock stands, or null for real time
 */
public record TenantProfile(
        String id, TenantSettings settings, @Nullable LocalDate demoToday) {

    /** Full name, as in "Tỉnh Thanh Hóa". */
    public String name() {
        return settings.name();
    }

    /** Whether this is the ministry. */
    public boolean isNational() {
        return settings.kind() == TenantSettings.Kind.NATIONAL;
    }
}
