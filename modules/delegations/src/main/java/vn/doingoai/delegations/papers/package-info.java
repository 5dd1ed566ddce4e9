/** Signed documents of a delegation as scans: the decision, the report, what allowed it. Kept, and never shown inside the portal. */
@NullMarked
package vn.doingoai.delegations.papers;

import org.jspecify.annotations.NullMarked;
