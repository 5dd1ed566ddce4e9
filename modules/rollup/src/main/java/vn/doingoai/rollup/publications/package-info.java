/** The reports that provinces published: list, one with its figures, and its pages. Old versions stay readable and say so. */
@NullMarked
package vn.doingoai.rollup.publications;

import org.jspecify.annotations.NullMarked;
