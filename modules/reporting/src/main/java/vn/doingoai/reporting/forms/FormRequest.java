package vn.doingoai.reporting.forms;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which form is asked for, before it is known whether the caller may see it.
 *
 * @param code as in "02A"
 * @param year that the title names first
 * @param unit whose rows; null for those that the caller sees
 */
public record FormRequest(String code, int year, @Nullable UUID unit) implements Serializable {}
