package vn.doingoai.delegations.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Direction;

/**
 * A plan in a list.
 *
 * @param revision how many versions are frozen
 * @param items that the caller may see, without cancelled ones
 * @param stopped items against which a block or a warning without reason stands
 */
public record PlanRow(
        UUID id,
        long version,
        int year,
        Direction direction,
        PlanState state,
        String approvalNumber,
        @Nullable LocalDate approvalDate,
        int revision,
        int items,
        int stopped)
        implements Serializable {}
