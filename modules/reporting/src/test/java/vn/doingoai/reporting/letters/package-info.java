/** Tests of the letters of requests. */
@NullMarked
package vn.doingoai.reporting.letters;

import org.jspecify.annotations.NullMarked;
