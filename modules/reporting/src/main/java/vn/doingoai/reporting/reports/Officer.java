package vn.doingoai.reporting.reports;

import java.util.UUID;

/** Somebody who can be given a section to write. */
public record Officer(UUID id, String name) {}
