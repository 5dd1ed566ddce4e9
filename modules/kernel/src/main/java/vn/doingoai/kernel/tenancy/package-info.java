/** Whose data a piece of work may touch: the tenant, the scope and the unit, handed to the database and the ORM. */
@NullMarked
package vn.doingoai.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
