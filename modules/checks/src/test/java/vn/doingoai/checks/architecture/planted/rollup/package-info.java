/** Planted. */
@NullMarked
package vn.doingoai.checks.architecture.planted.rollup;

import org.jspecify.annotations.NullMarked;
