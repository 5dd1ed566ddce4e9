/** How the ministry's figures are put together from those of provinces. */
@NullMarked
package vn.doingoai.rollup.figures;

import org.jspecify.annotations.NullMarked;
