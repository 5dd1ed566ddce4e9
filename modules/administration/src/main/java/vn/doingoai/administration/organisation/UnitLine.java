package vn.doingoai.administration.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list.
 *
 * @param kind name of its kind
 * @param validTo last day, or null
 * @param predecessors names of the units it came from, parted by commas; empty for none
 * @param successors names of the units that followed it, parted by commas; empty for none
 * @param users how many people belong to it
 */
public record UnitLine(
        UUID id,
        String code,
        String kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String predecessors,
        String successors,
        int users) {}
