/** Tests of the data-quality findings, on values only. */
@NullMarked
package vn.doingoai.reporting.quality;

import org.jspecify.annotations.NullMarked;
