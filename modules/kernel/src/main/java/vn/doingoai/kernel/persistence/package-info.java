/** How EclipseLink and PostgreSQL are told the tenant, and the one door for SQL. */
@NullMarked
package vn.doingoai.kernel.persistence;

import org.jspecify.annotations.NullMarked;
