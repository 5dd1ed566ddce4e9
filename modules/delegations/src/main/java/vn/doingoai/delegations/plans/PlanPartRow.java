package vn.doingoai.delegations.plans;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part of a plan on the board.
 *
 * @param reason why it was last sent back, or empty
 * @param people planned members of all its items
 */
public record PlanPartRow(
        UUID unit,
        String unitName,
        HandoverState state,
        boolean nil,
        String reason,
        @Nullable Instant submittedAt,
        String submittedBy,
        int items,
        int people,
        int blocked,
        int unreasoned)
        implements Serializable {}
