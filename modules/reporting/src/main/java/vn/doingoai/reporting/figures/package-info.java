/**
 * The figures of a province's report: what its outline names, of this period and the one it is compared with, with where
 * each comes from; their pages and their HTTP interface. Knows no register: figures come through {@code indicators}.
 */
@NullMarked
package vn.doingoai.reporting.figures;

import org.jspecify.annotations.NullMarked;
