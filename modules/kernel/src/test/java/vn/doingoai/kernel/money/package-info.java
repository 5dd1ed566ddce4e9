/** Tests of amounts and how they are written. */
@NullMarked
package vn.doingoai.kernel.money;

import org.jspecify.annotations.NullMarked;
