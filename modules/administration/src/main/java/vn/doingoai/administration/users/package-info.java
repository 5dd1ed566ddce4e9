/** Users of the tenant: finding, adding and changing them, and letting nobody lock the last administrator out. */
@NullMarked
package vn.doingoai.administration.users;

import org.jspecify.annotations.NullMarked;
