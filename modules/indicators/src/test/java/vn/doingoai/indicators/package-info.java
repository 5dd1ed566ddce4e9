/** Tests of the catalogue, keys and values. */
@NullMarked
package vn.doingoai.indicators;

import org.jspecify.annotations.NullMarked;
