package vn.doingoai.delegations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation of another unit, as a unit that hosts it too sees it. It is the owner's to count.
 *
 * @param owner short name of the unit that owns it
 */
public record CoHostedRow(
        UUID id,
        Phase phase,
        Direction direction,
        DelegationState state,
        String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer quarter,
        String owner)
        implements Serializable {}
