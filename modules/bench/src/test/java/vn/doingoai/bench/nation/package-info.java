/** Tests of the synthetic nation that need no database. */
@NullMarked
package vn.doingoai.bench.nation;

import org.jspecify.annotations.NullMarked;
