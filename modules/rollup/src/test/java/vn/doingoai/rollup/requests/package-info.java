/** What a request to provinces may do, and how its board counts. */
@NullMarked
package vn.doingoai.rollup.requests;

import org.jspecify.annotations.NullMarked;
