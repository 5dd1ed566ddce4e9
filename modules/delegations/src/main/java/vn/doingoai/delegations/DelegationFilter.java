package vn.doingoai.delegations;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows; null for all.
 *
 * @param country ISO code: a stop of a delegation out, or the sender of a delegation in
 * @param partner key of a partner; rows that refer to it by a merged key are found too
 * @param text part of the name of the delegation or its head that begins with a word, with or without accents
 */
public record DelegationFilter(
        @Nullable Phase phase,
        @Nullable Direction direction,
        @Nullable Integer year,
        @Nullable DelegationState state,
        @Nullable UUID unit,
        @Nullable String country,
        @Nullable UUID partner,
        @Nullable String text)
        implements Serializable {

    /** Everything that the caller may see. */
    public static final DelegationFilter ALL = new DelegationFilter(null, null, null, null, null, null, null, null);

    /** One form's rows of a year. */
    public static DelegationFilter of(Phase phase, Direction direction, int year) {
        return new DelegationFilter(phase, direction, year, null, null, null, null, null);
    }
}
