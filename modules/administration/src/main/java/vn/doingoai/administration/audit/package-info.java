/** Reading the audit trail. */
@NullMarked
package vn.doingoai.administration.audit;

import org.jspecify.annotations.NullMarked;
