/** What the ministry asks of the nation, measured in SQL: as the portal asks it, written by hand, and from the registers. */
@NullMarked
package vn.doingoai.bench.national;

import org.jspecify.annotations.NullMarked;
