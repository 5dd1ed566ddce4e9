package vn.doingoai.administration.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Something somebody did.
 *
 * @param action business verb, as {@code user-created}
 * @param entity kind of the thing acted on
 * @param summary a line without personal data
 */
public record AuditRow(UUID id, Instant at, String username, String action, String entity, String summary) {}
