/**
 * What the administrator of a province looks after: users, units, settings, the audit trail and the page of the
 * foreign-affairs body, which everybody reads. Knows shared rooms, and no slice.
 */
@NullMarked
package vn.doingoai.administration;

import org.jspecify.annotations.NullMarked;
