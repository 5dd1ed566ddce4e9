/** One indicator over the years: of the nation, of a region, of single provinces. */
@NullMarked
package vn.doingoai.rollup.trend;

import org.jspecify.annotations.NullMarked;
