/**
 * Brings the folder {@code tenants/} into the database: everything is read and checked first, and only then written, so
 * that a mistake in one file leaves every tenant as it was. May use what kernel, indicators and reporting offer for
 * reading these files.
 */
@NullMarked
package vn.doingoai.launcher.tenants;

import org.jspecify.annotations.NullMarked;
