/** What the administrator of a province looks after: users, units, settings and the audit trail. Knows the kernel and the frame, and no slice. */
@NullMarked
package vn.doingoai.administration;

import org.jspecify.annotations.NullMarked;
