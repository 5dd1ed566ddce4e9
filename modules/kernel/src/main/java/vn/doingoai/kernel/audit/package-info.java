/** The append-only record of who did what. */
@NullMarked
package vn.doingoai.kernel.audit;

import org.jspecify.annotations.NullMarked;
