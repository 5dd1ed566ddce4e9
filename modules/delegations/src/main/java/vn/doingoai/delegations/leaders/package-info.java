/** The register of leaders of a tenant: trips of one person count over all units. */
@NullMarked
package vn.doingoai.delegations.leaders;

import org.jspecify.annotations.NullMarked;
