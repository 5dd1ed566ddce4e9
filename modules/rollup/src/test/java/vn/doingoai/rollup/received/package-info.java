@NullMarked
package vn.doingoai.rollup.received;

import org.jspecify.annotations.NullMarked;
