/**
 * What crosses between tenants: a delivery is written once by its sender and copied by its receiver, which works on the
 * copy. Nothing else of a tenant is ever seen by another.
 */
@NullMarked
package vn.doingoai.kernel.delivery;

import org.jspecify.annotations.NullMarked;
