/** One indicator by two of province, region, country and period. */
@NullMarked
package vn.doingoai.rollup.pivot;

import org.jspecify.annotations.NullMarked;
