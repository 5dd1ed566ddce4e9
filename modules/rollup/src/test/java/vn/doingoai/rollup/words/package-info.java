/** Tests of the words for figures. */
@NullMarked
package vn.doingoai.rollup.words;

import org.jspecify.annotations.NullMarked;
