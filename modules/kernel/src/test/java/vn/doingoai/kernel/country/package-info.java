/** Tests of countries and of finding them in what people write. */
@NullMarked
package vn.doingoai.kernel.country;

import org.jspecify.annotations.NullMarked;
