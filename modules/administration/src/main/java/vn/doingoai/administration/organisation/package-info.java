/** Units of the tenant with their validity and lineage. */
@NullMarked
package vn.doingoai.administration.organisation;

import org.jspecify.annotations.NullMarked;
