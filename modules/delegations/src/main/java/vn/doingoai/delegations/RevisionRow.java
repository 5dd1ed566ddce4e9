package vn.doingoai.delegations;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A correction of a confirmed delegation: why and by whom it was reopened. */
public record RevisionRow(UUID delegation, int ordinal, String reason, String by, Instant at) implements Serializable {}
