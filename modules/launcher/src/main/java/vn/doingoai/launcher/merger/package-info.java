/**
 * A province that merges into another: told beforehand, carried out and taken back, each in one transaction of the schema's
 * owner. What closes the tenant is one row of {@code portal.tenant_end}; the database does the rest.
 */
@NullMarked
package vn.doingoai.launcher.merger;

import org.jspecify.annotations.NullMarked;
