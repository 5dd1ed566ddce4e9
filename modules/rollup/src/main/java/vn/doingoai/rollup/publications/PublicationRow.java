package vn.doingoai.rollup.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/**
 * A report as it was published to the ministry.
 *
 * @param id            of the ministry's copy
 * @param province      id of a province of the time
 * @param period        name of the period
 * @param unitsAsked    units of the province that were asked
 * @param unitsAnswered how many of them had answered
 * @param replaces      the ministry's copy that it corrects, or null
 * @param replacedBy    the ministry's copy that corrects it, or null
 * @param reason        why it corrects the other, or empty
 * @param sha256        seal of the publication
 */
public record PublicationRow(
        UUID id,
        String province,
        String title,
        String number,
        LocalDate documentDate,
        String period,
        int unitsAsked,
        int unitsAnswered,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        String reason,
        String sha256,
        Instant publishedAt) {

    /** Name of the province. */
    public String provinceName() {
        return Provinces.find(province).map(Province::name).orElse(province);
    }

    /** Whether it is the newest of its line. */
    public boolean current() {
        return replacedBy == null;
    }

    /** Units that were asked and had not answered. */
    public int missingUnits() {
        return Math.max(0, unitsAsked - unitsAnswered);
    }
}
