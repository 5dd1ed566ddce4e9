/**
 * Trips abroad on private affairs, and applications to travel: names stay inside the tenant, reports count them.
 */
@NullMarked
package vn.doingoai.delegations.travel;

import org.jspecify.annotations.NullMarked;
