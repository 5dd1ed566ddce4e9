package vn.doingoai.kernel.tenancy;

import java.time.LocalDate;

/**
 * That a tenant ended, by a merger that was carried out. Nobody signs in there and nothing is written any more; its successor
 * reads it.
 *
 * @param tenant the closed tenant
 * @param name its full name: "Tỉnh Quảng Bình"
 * @param successor the tenant of which its territory is a part
 * @param successorName its name inside a sentence: "tỉnh Quảng Trị"
 * @param lastDay its last day
 * @param basis the act on which this rests, as it is cited
 */
public record TenantEnd(
        String tenant, String name, String successor, String successorName, LocalDate lastDay, String basis) {

    /** The first day of the successor. */
    public LocalDate effective() {
        return lastDay.plusDays(1);
    }
}
