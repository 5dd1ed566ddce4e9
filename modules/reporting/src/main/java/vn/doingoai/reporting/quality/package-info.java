/**
 * Data-quality findings on every draft (DQ-01 to DQ-12): what the numbers, the words and the outline say against one
 * another. One small class for each rule, on values only; see {@code docs/rules.md}.
 */
@NullMarked
package vn.doingoai.reporting.quality;

import org.jspecify.annotations.NullMarked;
