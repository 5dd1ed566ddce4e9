/** What holds for all of reporting. */
@NullMarked
package vn.doingoai.reporting;

import org.jspecify.annotations.NullMarked;
