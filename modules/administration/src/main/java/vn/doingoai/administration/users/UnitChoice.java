package vn.doingoai.administration.users;

import java.io.Serializable;
import java.util.UUID;

/**
 * A unit that somebody may belong to.
 *
 * @param code of the unit in the tenant's files
 * @param kind name of its {@link vn.doingoai.kernel.organisation.UnitKind}
 */
public record UnitChoice(UUID id, String code, String name, String kind) implements Serializable {}
