/** Figures against the database: what registers count, what they list, and when a mark changes. */
@NullMarked
package vn.doingoai.checks.figures;

import org.jspecify.annotations.NullMarked;
