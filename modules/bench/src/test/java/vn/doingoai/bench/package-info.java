/** The sums behind the figures. */
@NullMarked
package vn.doingoai.bench;

import org.jspecify.annotations.NullMarked;
