package vn.doingoai.legal;

import java.time.LocalDate;
import java.util.UUID;

/** A day on which the body acted on a document, and what it did, which may be empty. */
public record Handled(UUID id, LocalDate day, String note) {}
