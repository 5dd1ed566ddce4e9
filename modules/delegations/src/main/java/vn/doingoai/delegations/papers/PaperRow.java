package vn.doingoai.delegations.papers;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a delegation, without its content.
 *
 * @param size in bytes
 */
public record PaperRow(UUID id, PaperKind kind, String name, int size, String uploadedBy, Instant uploadedAt) {}
