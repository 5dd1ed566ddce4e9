package vn.doingoai.launcher.merger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.launcher.LaunchProblem;

/**
 * A merger as the files declare it. The declaration changes nothing; carrying it out does.
 *
 * @param closed the tenant that ends
 * @param successor the tenant of which its territory is a part from then on
 * @param end day, successor and basis, as {@code end} of tenant.yaml has them
 */
public record Merger(TenantSettings closed, TenantSettings successor, TenantSettings.End end) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Reads the declaration.
     *
     * @param tenants the folder that has one folder for each tenant
     * @throws LaunchProblem when there is none
     */
    public static Merger declared(Path tenants, String tenant) {
        TenantSettings closed = settings(tenants, tenant);
        TenantSettings.End end = closed.end();
        if (end == null) {
            throw new LaunchProblem("Tệp tenants/" + tenant + "/tenant.yaml không khai báo 'end': " + closed.name()
                    + " chưa được khai báo là kết thúc.");
        }
        return new Merger(closed, settings(tenants, end.successor()), end);
    }

    /**
     * Reads the settings of any tenant.
     *
     * @throws LaunchProblem when there is no such tenant
     */
    public static TenantSettings settings(Path tenants, String tenant) {
        Path file = tenants.resolve(tenant).resolve("tenant.yaml").normalize();
        if (!tenant.matches("[a-z0-9-]+") || !Files.exists(file)) {
            throw new LaunchProblem("Không có tệp " + file + ".");
        }
        return TenantSettings.read(file);
    }

    String from() {
        return closed.tenant();
    }

    String to() {
        return successor.tenant();
    }

    LocalDate lastDay() {
        return end.on();
    }

    /** The first day of the successor. */
    LocalDate effective() {
        return lastDay().plusDays(1);
    }

    /** When the act takes effect. Rows that it makes bear this time, so that they are the same whenever it is carried out. */
    Instant moment() {
        return effective().atStartOfDay(ZONE).toInstant();
    }

    /** The key of a row that the act makes: the same each time. */
    UUID id(String kind, Object key) {
        return UUID.nameUUIDFromBytes(
                ("merger/" + from() + "/" + to() + "/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The name under which a unit of the closed tenant stands in the successor's history: it says whose it was. */
    String historyName(String name) {
        return name.contains(closed.shortName()) ? name : name + " (" + closed.textName() + ")";
    }

    /** The code under which a unit of the closed tenant stands in the successor's history. */
    String historyCode(String code) {
        return from() + "." + code;
    }
}
