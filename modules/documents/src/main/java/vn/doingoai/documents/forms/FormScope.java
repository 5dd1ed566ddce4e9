package vn.doingoai.documents.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows and of which year.
 *
 * @param year the year that the title names first
 * @param unit the unit, or null for the whole province
 */
public record FormScope(int year, @Nullable UUID unit) {}
