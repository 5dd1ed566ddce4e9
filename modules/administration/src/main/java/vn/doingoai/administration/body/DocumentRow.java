package vn.doingoai.administration.body;

import java.util.UUID;

/**
 * An establishment document on a page.
 *
 * @param unit name of the unit on which it acts
 */
public record DocumentRow(UUID id, long version, String unit, DocumentFacts facts) {}
