package vn.doingoai.kernel.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in a list or a choice. */
public record UnitRow(
        UUID id,
        String code,
        String kind,
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
