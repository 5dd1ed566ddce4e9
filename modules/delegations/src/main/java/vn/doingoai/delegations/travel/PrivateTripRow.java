package vn.doingoai.delegations.travel;

import java.util.UUID;

/** A private trip in a list. */
public record PrivateTripRow(UUID id, long version, UUID unit, PrivateTripState state, PrivateTripDetails details) {}
