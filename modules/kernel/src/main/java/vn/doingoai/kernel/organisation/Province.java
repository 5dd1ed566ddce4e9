package vn.doingoai.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A province or city of the first level as it was from one day to another. Neither its code nor its name is a key: after
 * 1 July 2025 the code 52 of Bình Định names Gia Lai.
 *
 * @param id        stable: the tenant's name for what ended in 2025, with the year of its beginning for what came then
 * @param tenant    name of the tenant that reports for it, whether there is one or not
 * @param name      without its kind, as in "Gia Lai"
 * @param code      of the list of administrative units in force (before: of the General Statistics Office)
 * @param region    socio-economic region of the time
 * @param validTo   last day, or null while it exists
 * @param successor id of what it became, or null while it exists
 * @param lineage   how it ended, or null while it exists
 */
public record Province(
        String id,
        String tenant,
        String name,
        UnitKind kind,
        String code,
        String region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable Lineage lineage) {

    /** What became of a province. */
    public enum Lineage {
        /** Its territory is part of a larger one. */
        MERGED_INTO,
        /** The same territory under another code or in another region. */
        RENUMBERED,
        /** The same territory with another status. */
        UPGRADED;

        /** Whether figures of before and after speak of the same territory. */
        public boolean sameTerritory() {
            return this != MERGED_INTO;
        }
    }

    /** Whether it existed on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
