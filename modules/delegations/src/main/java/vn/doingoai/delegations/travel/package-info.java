/** Trips abroad on private affairs: names stay inside the tenant, reports count them. */
@NullMarked
package vn.doingoai.delegations.travel;

import org.jspecify.annotations.NullMarked;
