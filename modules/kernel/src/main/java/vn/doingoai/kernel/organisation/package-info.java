/** Units of a tenant with validity and lineage, and the tenant's own settings. */
@NullMarked
package vn.doingoai.kernel.organisation;

import org.jspecify.annotations.NullMarked;
