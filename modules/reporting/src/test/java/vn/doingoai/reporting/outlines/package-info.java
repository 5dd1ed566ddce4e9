@NullMarked
package vn.doingoai.reporting.outlines;

import org.jspecify.annotations.NullMarked;
