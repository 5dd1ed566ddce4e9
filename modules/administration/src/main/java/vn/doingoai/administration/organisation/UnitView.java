package vn.doingoai.administration.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.organisation.UnitNames;

/**
 * A unit as the administrator edits it.
 *
 * @param version of the row as read
 * @param validTo last day, or null
 * @param lineage what it came from and what followed it, by date
 */
public record UnitView(
        UUID id,
        long version,
        String code,
        UnitKind kind,
        UnitNames names,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<LineageRow> lineage) {

    /** Copies the list. */
    public UnitView {
        lineage = List.copyOf(lineage);
    }
}
