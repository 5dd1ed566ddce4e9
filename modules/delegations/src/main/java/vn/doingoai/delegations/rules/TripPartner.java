package vn.doingoai.delegations.rules;

import org.jspecify.annotations.Nullable;

/**
 * A partner of a delegation.
 *
 * @param name as the list of partners has it today, or as it was typed
 * @param country ISO code, or null where it is not known
 */
public record TripPartner(String name, @Nullable String country) {}
