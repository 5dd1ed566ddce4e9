/** The tenant's clock and reporting periods. */
@NullMarked
package vn.doingoai.kernel.time;

import org.jspecify.annotations.NullMarked;
