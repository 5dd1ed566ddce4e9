/** A province that merges into another: what is told, changed, taken back, refused and recorded. */
@NullMarked
package vn.doingoai.checks.mergers;

import org.jspecify.annotations.NullMarked;
