/** Tests of text cleaning and search keys. */
@NullMarked
package vn.doingoai.kernel.text;

import org.jspecify.annotations.NullMarked;
