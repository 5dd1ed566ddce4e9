@NullMarked
package vn.doingoai.indicators.published;

import org.jspecify.annotations.NullMarked;
