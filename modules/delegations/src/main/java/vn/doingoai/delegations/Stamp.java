package vn.doingoai.delegations;

import java.time.Instant;

/**
 * Who acts, and when by the tenant's clock.
 *
 * @param by full name
 */
public record Stamp(String by, Instant at) {}
