/** Tests of a report's figures, on values only. */
@NullMarked
package vn.doingoai.reporting.figures;

import org.jspecify.annotations.NullMarked;
