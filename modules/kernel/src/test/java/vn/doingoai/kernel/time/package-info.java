/** Tests of dates as people write them. */
@NullMarked
package vn.doingoai.kernel.time;

import org.jspecify.annotations.NullMarked;
