/** Users, roles, sign-in and permission. Knows tenancy and organisation, no slice. */
@NullMarked
package vn.doingoai.kernel.identity;

import org.jspecify.annotations.NullMarked;
