package vn.doingoai.administration.body;

import java.util.UUID;

/**
 * A division on a page.
 *
 * @param unit name of the body it is a part of
 */
public record DivisionRow(UUID id, long version, String unit, DivisionFacts facts) {}
