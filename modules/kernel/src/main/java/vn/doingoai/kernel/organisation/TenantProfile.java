package vn.doingoai.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tenant as its files describe it; fixed while the server runs, since files are loaded before it starts.
 *
 * @param id the folder name under {@code tenants/}
 * @param national whether this is the ministry
 * @param name full name, as in "Tỉnh Thanh Hóa"
 * @param settings text of {@code tenant.yaml}
 * @param demoToday the day at which a demo tenant's clock stands, or null for real time
 */
public record TenantProfile(
        String id,
        boolean national,
        String name,
        String settings,
        @Nullable LocalDate demoToday) {}
